package org.niangjia.staff;

/**
 * Which piece of a long list is shown.
 *
 * @param number from 1
 * @param total rows altogether
 */
record Paging(long number, long total, int size) {

    static Paging of(Visit visit, long total, int size) {
        long wanted = visit.parameter("page")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .orElse(1L);
        long last = Math.max(1, (total + size - 1) / size);
        return new Paging(Math.min(Math.max(1, wanted), last), total, size);
    }

    int offset() {
        return Math.toIntExact((number - 1) * size);
    }

    long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    boolean hasEarlier() {
        return number > 1;
    }

    boolean hasLater() {
        return number < pages();
    }
}
