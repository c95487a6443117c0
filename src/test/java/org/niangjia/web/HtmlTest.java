package org.niangjia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @Test
    void escapesTextAndAttributeValues() {
        Html page = Html.element("p", "</p><script>alert('1')</script> & \"x\"").with("title", "\"><b a='&'>");

        assertThat(page.markup())
                .isEqualTo("<p title=\"&quot;&gt;&lt;b a=&#39;&amp;&#39;&gt;\">"
                        + "&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;</p>");
    }

    @Test
    void writesAttributesInTheOrderGivenAndElementsWithoutContentWithoutAnEnd() {
        Html page =
                Html.element("div", Html.element("input").with("type", "hidden").with("name", "a"), Html.element("br"));

        assertThat(page.markup()).isEqualTo("<div><input type=\"hidden\" name=\"a\"><br></div>");
    }

    @Test
    void partsParagraphsAtEmptyLinesAndBreaksLines() {
        assertThat(Html.paragraphs("\na\nb\n\n \n\nc\r\nd\n").markup()).isEqualTo("<p>a<br>b</p><p>c<br>d</p>");
        assertThat(Html.paragraphs(" ").markup()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "iframe", "object", "base", "p onclick", "P", ""})
    void refusesElementsThatThePolicyForbids(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.element(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"style", "onclick", "a b", "a>", "=", ""})
    void refusesAttributesThatThePolicyForbids(String attribute) {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.element("p").with(attribute, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "//evil.example", "/\\evil.example", "https://evil.example", "data:,x", ""
            })
    void linksOnlyWithinTheSite(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.element("a").with("href", address));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Html.element("form").with("action", address));
    }
}
