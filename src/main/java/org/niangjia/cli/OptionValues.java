package org.niangjia.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.niangjia.casework.CaseNumber;
import org.niangjia.consultation.Consultation;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How days, places, languages and case numbers are written as options: a wrong one is wrong usage, with what it has to be. */
public final class OptionValues {

    private OptionValues() {}

    public static CommandLine register(CommandLine commandLine) {
        return commandLine
                .registerConverter(LocalDate.class, reading(AskedLine::day))
                .registerConverter(Jurisdiction.class, reading(Jurisdiction::new))
                .registerConverter(Language.class, reading(Language::parse))
                .registerConverter(CaseNumber.class, reading(OptionValues::caseNumber));
    }

    private static CaseNumber caseNumber(String typed) {
        return CaseNumber.parse(typed)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "'" + typed
                                        + "' is no case number: it has eight letters and digits like H7K4-M9PX; check for a typing mistake"));
    }

    /** The place of an option, which the knowledge base has to know.
     * @throws CommandFailed if it does not
     */
    static Optional<Jurisdiction> known(@Nullable Jurisdiction place, Consultation consultation) {
        try {
            Optional.ofNullable(place).ifPresent(consultation::mustKnow);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("--in: " + e.getMessage(), e);
        }
        return Optional.ofNullable(place);
    }

    private static <T> ITypeConverter<T> reading(Function<String, T> read) {
        return text -> {
            try {
                return read.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        };
    }
}
