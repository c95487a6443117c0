package org.niangjia;

/**
 * How much is tested: what every build has time for; with {@code mvn verify -Pevaluation} what the shipped model answers; with
 * {@code mvn verify -Pfull} all of it.
 */
public final class Suite {

    /** The tag of tests that only the full suite runs. */
    public static final String FULL = "full";

    /** The tag of tests that need the shipped model, whose training takes as long as all the others may. */
    public static final String EVALUATION = "evaluation";

    /** Whether tests that grow with their numbers take the large ones. */
    public static final boolean IS_FULL = Boolean.getBoolean("niangjia.suite.full");

    private Suite() {}
}
