package vn.muadam.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FaultWordsTest {

    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, String> vietnamese = words(Locale.forLanguageTag("vi"));
    private final Map<String, String> english = words(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() {
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        vietnamese.forEach(
                (key, text) -> assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(text)));
    }

    @Test
    void everyMessageBelongsToACodeAndSaysWhatToDo() {
        vietnamese.forEach((key, text) -> {
            if (key.startsWith("fault.")) {
                assertThat(FaultCode.ofMessage(key)).as(key).isNotNull();
                assertThat(text).as(key).contains("; ");
                assertThat(english.get(key)).as(key).contains("; ");
            }
        });
    }

    @Test
    void everyCodeHasAMessage() {
        for (FaultCode code : FaultCode.values()) {
            assertThat(vietnamese.keySet())
                    .as(code.text())
                    .anyMatch(
                            key -> key.equals("fault." + code.text()) || key.startsWith("fault." + code.text() + "."));
        }
    }

    @Test
    void aVietnameseReaderOnAnEnglishSystemGetsVietnamese() {
        assertThat(new FaultWords().vietnamese("check.label.warning")).isEqualTo("cảnh báo");
        assertThat(new FaultWords().english("check.label.warning")).isEqualTo("warning");
    }

    private static Map<String, String> words(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("vn.muadam.exchange.messages", locale, AS_ASKED);
        Map<String, String> words = new TreeMap<>();
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        return words;
    }

    private static String arguments(String text) {
        StringBuilder arguments = new StringBuilder();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
        while (matcher.find()) {
            if (arguments.indexOf(matcher.group()) < 0) {
                arguments.append(matcher.group());
            }
        }
        return arguments.chars().sorted().mapToObj(Character::toString).reduce("", String::concat);
    }
}
