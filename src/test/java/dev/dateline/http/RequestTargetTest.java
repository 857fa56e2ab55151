package dev.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/articles/a%2Fb",
                "/a?q=S%C3%BCd",
                "/a?q=%E2%82%AC%20%F0%9F%98%80",
                "/a?q=%00",
                "/a?q=100%25",
                "/a?bbox=-1.5,2,3,4&x=a+b",
                "*",
                "http://localhost/a?b=c"
            })
    void urlAsRfc3986HasItIsFaultless(String target) {
        assertThat(RequestTarget.fault(target)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%4",
                "/%4g",
                "/%\uff11\uff11",
                "/a b",
                "/S\u00fcd",
                "/%00",
                "/%1F",
                "/%7f",
                "/%80",
                "/%C3",
                "/%C3a%BC",
                "/%C3/%BC",
                "/%C0%AF",
                "/%ED%A0%80",
                "/%F5%80%80%80",
                "/?%ff",
                "/a|b",
                "//"
            })
    void anyOtherIsNot(String target) {
        assertThat(RequestTarget.fault(target)).isPresent();
    }
}
