package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Annual leave that was refused in whole, and the wage without overtime that its pay goes by; nothing where some of it was had, or a bonus comes on top. */
class DaysNotLetTakeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boss did not let me take my 6 days of annual leave in 2025, nothing signed by me. base wage 5220 a month without overtime|unused_days=6 monthly_wage=5220",
                "I wasn't allowed to use any of my 5 annual leave days last year. monthly pay 4785 not counting overtime|unused_days=5 monthly_wage=4785",
                "never got to use my 10 annual leave days in 2025, salary 6525 per month excluding overtime|unused_days=10 monthly_wage=6525",
                "they never gave me my 5 days annual leave in 2025. basic salary 3915 a month, no overtime in it|unused_days=5 monthly_wage=3915",
                "manager wouldn't let me take my 5 days' annual leave this year. 5655/month basic excl. overtime|unused_days=5 monthly_wage=5655",
                "my 5 annual leave days of 2025 were never used because boss refused. base pay is 5655 a month|unused_days=5 basic_wage=5655",
                "I used 2 of my 5 annual leave days, boss refused the rest|days_taken=2",
                "boss never let me use my 5 annual leave days in full, I took 3|days_taken=3",
                "boss never let me use my 10 annual leave days before, now he does|",
                "they never let me use my 10 overtime days|",
                "base salary 5655/month w/o overtime, plus a bonus of 500. my 6 annual leave days were never used|unused_days=6 basic_wage=5655",
                "I was dismissed after 3 years, base salary 5655/month w/o overtime. how much severance|basic_wage=5655",
                "his salary is 5655 a month without overtime, annual leave?|"
            })
    void areAllOfTheDays(String words, @Nullable String values) {
        assertFound(words, values, Fact.UNUSED_DAYS, Fact.DAYS_TAKEN, Fact.MONTHLY_WAGE, Fact.BASIC_WAGE);
    }
}
