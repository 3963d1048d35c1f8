package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedCodeTest {

    @Test
    void aCodeIsFoundHoweverItIsTyped() {
        assertThat(TypedCode.parse(" 7k3f9–2qxmo ", 10)).contains("7K3F92QXM0");
        assertThat(TypedCode.parse("il1OO", 5)).contains("11100");
    }

    @Test
    void whatIsTooShortTooLongOrOfOtherLettersIsNoCode() {
        assertThat(TypedCode.parse("7K3F", 5)).isEmpty();
        assertThat(TypedCode.parse("7K3F92", 5)).isEmpty();
        assertThat(TypedCode.parse("7K3FU", 5)).isEmpty();
        assertThat(TypedCode.parse("", 5)).isEmpty();
    }

    @Test
    void twoRandomCodesDiffer() {
        String code = TypedCode.random(20);

        assertThat(TypedCode.parse(code, 20)).contains(code);
        assertThat(TypedCode.random(20)).isNotEqualTo(code);
    }
}
