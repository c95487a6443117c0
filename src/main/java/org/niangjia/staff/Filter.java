package org.niangjia.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a list is narrowed down to, as chosen in its form and kept in its address.
 *
 * @param chosen values by the name of the field; what was left open is not there
 */
record Filter(String path, Map<String, String> chosen) {

    static Filter of(Visit visit, String path, String... fields) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String field : fields) {
            visit.parameter(field).ifPresent(value -> chosen.put(field, value));
        }
        return new Filter(path, chosen);
    }

    Optional<String> get(String field) {
        return Optional.ofNullable(chosen.get(field));
    }

    /** A value of a field, if it is one that there is. */
    <T> Optional<T> get(String field, Function<String, T> parse) {
        try {
            return get(field).map(parse);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean is(String field, String value) {
        return value.equals(chosen.getOrDefault(field, ""));
    }

    /** The address of the same list, to be ended by another parameter. */
    String address() {
        StringBuilder address = new StringBuilder(path).append('?');
        chosen.forEach((field, value) -> address.append(field)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return address.toString();
    }
}
