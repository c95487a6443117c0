package org.niangjia;

/** How much is tested: what every build has time for, or with {@code mvn verify -Pfull} all of it. */
public final class Suite {

    /** The tag of tests that only the full suite runs. */
    public static final String FULL = "full";

    /** Whether tests that grow with their numbers take the large ones. */
    public static final boolean IS_FULL = Boolean.getBoolean("niangjia.suite.full");

    private Suite() {}
}
