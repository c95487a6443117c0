package org.niangjia.staff;

/** What is done for a request that may be made. */
@FunctionalInterface
interface StaffHandler {

    void handle(Visit visit);
}
