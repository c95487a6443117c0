package org.niangjia.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A piece of a page. Text and attribute values are escaped as they are written, and there is no way to put in mark-up as text: what a person
 * wrote can only ever be read. Immutable.
 */
sealed interface Html {

    /** Words, shown as they are. */
    record Text(String words) implements Html {}

    /** Several pieces in a row. */
    record Row(List<Html> pieces) implements Html {
        public Row {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * An element. Refuses what the page's content security policy would refuse, so that it is found when the page is written and not in the
     * browser: scripts in the page, inline styles and addresses of other sites.
     */
    record Element(String name, Map<String, String> attributes, List<Html> children) implements Html {

        private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
        private static final Set<String> REFUSED = Set.of("script", "style", "iframe", "object", "embed", "base");
        private static final Set<String> WITHOUT_END = Set.of("br", "input", "link", "meta");
        private static final Set<String> ADDRESSES = Set.of("href", "action", "src", "formaction", "hx-post");

        public Element {
            // Keeps the order, which Map.copyOf would not: the same page is the same bytes.
            attributes = new LinkedHashMap<>(attributes);
            children = List.copyOf(children);
            boolean fetched = name.equals("script") && children.isEmpty() && attributes.containsKey("src");
            check(NAME.matcher(name).matches() && (!REFUSED.contains(name) || fetched), name);
            attributes.forEach(Element::checkAttribute);
        }

        @Override
        public Map<String, String> attributes() {
            return Map.copyOf(attributes);
        }

        Element with(String attribute, String value) {
            Map<String, String> more = new LinkedHashMap<>(attributes);
            more.put(attribute, value);
            return new Element(name, more, children);
        }

        private static void checkAttribute(String attribute, String value) {
            boolean named = NAME.matcher(attribute).matches()
                    && !attribute.startsWith("on")
                    && !attribute.startsWith("hx-on")
                    && !attribute.equals("hx-vals");
            check(named && !attribute.equals("style"), attribute);
            check(!ADDRESSES.contains(attribute) || isOfThisSite(value), attribute);
        }

        private static boolean isOfThisSite(String address) {
            return address.startsWith("#")
                    || (address.startsWith("/") && !address.startsWith("//") && address.indexOf('\\') < 0);
        }

        private static void check(boolean right, String what) {
            if (!right) {
                throw new IllegalArgumentException("may not stand in a page: " + what);
            }
        }

        private void write(StringBuilder page) {
            page.append('<').append(name);
            attributes.forEach((attribute, value) -> page.append(' ')
                    .append(attribute)
                    .append("=\"")
                    .append(escaped(value))
                    .append('"'));
            page.append('>');
            if (!WITHOUT_END.contains(name)) {
                children.forEach(child -> child.writeTo(page));
                page.append("</").append(name).append('>');
            }
        }
    }

    static Html text(String words) {
        return new Text(words);
    }

    static Html row(List<? extends Html> pieces) {
        return new Row(List.copyOf(pieces));
    }

    static Element element(String name, Html... children) {
        return new Element(name, Map.of(), List.of(children));
    }

    /** A script that is fetched from this site; what stands in a page never runs. */
    static Element script(String address) {
        return new Element("script", Map.of("src", address), List.of()).with("defer", "defer");
    }

    static Element element(String name, String words) {
        return element(name, text(words));
    }

    /** Words in which an empty line parts paragraphs and a line end is one. */
    static Html paragraphs(String words) {
        return row(words.strip().lines().collect(ArrayList<List<String>>::new, Html::addLine, List::addAll).stream()
                .filter(lines -> !lines.isEmpty())
                .map(lines -> element("p", lines(lines)))
                .toList());
    }

    private static void addLine(List<List<String>> paragraphs, String line) {
        if (paragraphs.isEmpty() || line.isBlank()) {
            paragraphs.add(new ArrayList<>());
        }
        if (!line.isBlank()) {
            paragraphs.get(paragraphs.size() - 1).add(line);
        }
    }

    private static Html lines(List<String> lines) {
        List<Html> pieces = new ArrayList<>();
        for (String line : lines) {
            if (!pieces.isEmpty()) {
                pieces.add(element("br"));
            }
            pieces.add(text(line));
        }
        return row(pieces);
    }

    /** The mark-up. */
    default String markup() {
        StringBuilder page = new StringBuilder(4_096);
        writeTo(page);
        return page.toString();
    }

    private void writeTo(StringBuilder page) {
        if (this instanceof Element element) {
            element.write(page);
        } else if (this instanceof Row row) {
            row.pieces().forEach(piece -> piece.writeTo(page));
        } else if (this instanceof Text text) {
            page.append(escaped(text.words()));
        }
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
