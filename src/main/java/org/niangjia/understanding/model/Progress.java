package org.niangjia.understanding.model;

/** Told how far a long task has come, so that people who wait can see it. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (step, done, total) -> {};

    /**
     * Called often.
     *
     * @param step what is being done, in a few words
     */
    void report(String step, int done, int total);
}
