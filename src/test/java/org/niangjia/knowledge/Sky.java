package org.niangjia.knowledge;

import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * New moons and the sun's way along the sky, by the series in Meeus, Astronomical Algorithms (2nd edition, chapters 25 and 49): new moons to
 * within a minute, the sun to within a quarter of an hour in this century. Days are those of Beijing.
 */
final class Sky {

    private static final Instant J2000 = Instant.parse("2000-01-01T12:00:00Z");
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    /** What the earth's turning is behind even time in the 2020s. */
    private static final Duration DELAY = Duration.ofSeconds(69);

    private static final double DAY_SECONDS = 86_400;

    /** Coefficient in days; multiples of the anomalies of sun and moon and of the moon's argument of latitude. */
    private static final double[][] TERMS = {
        {-0.40720, 0, 1, 0},
        {0.17241, 1, 0, 0},
        {0.01608, 0, 2, 0},
        {0.01039, 0, 0, 2},
        {0.00739, -1, 1, 0},
        {-0.00514, 1, 1, 0},
        {0.00208, 2, 0, 0},
        {-0.00111, 0, 1, -2},
        {-0.00057, 0, 1, 2},
        {0.00056, 1, 2, 0},
        {-0.00042, 0, 3, 0},
        {0.00042, 1, 0, 2},
        {0.00038, 1, 0, -2},
        {-0.00024, -1, 2, 0}
    };

    /** Coefficient in days, angle and its rate for the planets. */
    private static final double[][] PLANETS = {
        {0.000325, 299.77, 0.107408},
        {0.000165, 251.88, 0.016321},
        {0.000164, 251.83, 26.651886},
        {0.000126, 349.42, 36.412478},
        {0.000110, 84.66, 18.206239}
    };

    private Sky() {}

    /** The first day from a day on with a new moon. */
    static LocalDate newMoonFrom(LocalDate day) {
        long k = (long) Math.floor((day.toEpochDay() - LocalDate.of(2000, 1, 6).toEpochDay()) / 29.530588861) - 1;
        while (newMoon(k).isBefore(day)) {
            k++;
        }
        return newMoon(k);
    }

    private static LocalDate newMoon(long k) {
        double t = k / 1236.85;
        double e = 1 - 0.002516 * t;
        double sun = 2.5534 + 29.10535670 * k;
        double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
        double latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
        double days = 5.09766 + 29.530588861 * k + 0.00015437 * t * t;
        for (double[] term : TERMS) {
            double eccentricity = Math.pow(e, Math.abs(term[1]));
            days += term[0] * eccentricity * sin(toRadians(term[1] * sun + term[2] * moon + term[3] * latitude));
        }
        days += -0.00017 * sin(toRadians(124.7746 - 1.56375588 * k));
        for (double[] planet : PLANETS) {
            days += planet[0] * sin(toRadians(planet[1] + planet[2] * k));
        }
        return dayOf(days);
    }

    /** The day on which the sun stands at 15 degrees. */
    static LocalDate qingming(int year) {
        LocalDate day = LocalDate.of(year, 4, 1);
        while (longitudeAtEndOf(day) < 15) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static double longitudeAtEndOf(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay().toInstant(BEIJING).plus(DELAY);
        double t = Duration.between(J2000, end).toSeconds() / DAY_SECONDS / 36_525;
        double mean = 280.46646 + 36_000.76983 * t;
        double anomaly = toRadians(357.52911 + 35_999.05029 * t);
        double centre = (1.914602 - 0.004817 * t) * sin(anomaly) + 0.019993 * sin(2 * anomaly);
        double apparent = mean + centre - 0.00569 - 0.00478 * sin(toRadians(125.04 - 1934.136 * t));
        return apparent % 360;
    }

    /** The day in Beijing, so many days of even time after noon of 1 January 2000. */
    private static LocalDate dayOf(double days) {
        return J2000.plusSeconds(Math.round(days * DAY_SECONDS))
                .minus(DELAY)
                .atOffset(BEIJING)
                .toLocalDate();
    }
}
