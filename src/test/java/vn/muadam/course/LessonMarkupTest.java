package vn.muadam.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

class LessonMarkupTest {

    @Test
    void anInnerClosingLineDoesNotCloseTheOuterBox() {
        DirectiveBlock device = directives(
                        "::::device", ":::android", "1. a", ":::", ":::iphone", "1. b", ":::", "::::", "sau")
                .get(0);

        assertThat(device.isClosed()).isTrue();
        assertThat(names(device)).containsExactly("android", "iphone");
        assertThat(device.getNext()).isNotNull();
    }

    @Test
    void withEqualColonsTheInnermostOpenBoxIsClosed() {
        DirectiveBlock device = directives(":::device", ":::android", "1. a", ":::", ":::iphone", "1. b", ":::", ":::")
                .get(0);

        assertThat(names(device)).containsExactly("android", "iphone");
        assertThat(device.isClosed()).isTrue();
    }

    @Test
    void theOuterClosingLineLeavesAnUnclosedInnerBoxMarked() {
        DirectiveBlock device =
                directives("::::device", ":::android", "1. a", "::::").get(0);

        assertThat(device.isClosed()).isTrue();
        assertThat(((DirectiveBlock) device.getFirstChild()).isClosed()).isFalse();
    }

    @Test
    void aDirectiveKnowsTheLineAndColumnItWasTypedOn() {
        DirectiveBlock check =
                directives("Một đoạn.", "::check{q=\"a\"}", "Đoạn sau.").get(0);

        assertThat(check.getSourceSpans().get(0).getLineIndex()).isEqualTo(1);
        assertThat(check.attribute("q")).isEqualTo("a");
    }

    @Test
    void labelAndAttributesAreReadFromTheOpeningLine() {
        DirectiveLine line = DirectiveLine.parse(":::figure[Nhãn “lạ”]{src=\"media/a.svg\" alt=\"Bốn ô: 1, 2.\"}  ");

        assertThat(line.colons()).isEqualTo(3);
        assertThat(line.name()).isEqualTo("figure");
        assertThat(line.label()).isEqualTo("Nhãn “lạ”");
        assertThat(line.attributes()).containsEntry("src", "media/a.svg").containsEntry("alt", "Bốn ô: 1, 2.");
        assertThat(line.slip()).isEqualTo(DirectiveLine.Slip.NONE);
    }

    @Test
    void slipsOfTheOpeningLineAreNamed() {
        assertThat(slip(":::note[a")).isEqualTo(DirectiveLine.Slip.LABEL);
        assertThat(slip("::check{q=a}")).isEqualTo(DirectiveLine.Slip.ATTRIBUTES);
        assertThat(slip("::check{q=“a”}")).isEqualTo(DirectiveLine.Slip.ATTRIBUTES);
        assertThat(slip("::check{q=\"a\" q=\"b\"}")).isEqualTo(DirectiveLine.Slip.ATTRIBUTE_TWICE);
        assertThat(slip(":::cảnh báo")).isEqualTo(DirectiveLine.Slip.NAME);
        assertThat(slip("::::")).isEqualTo(DirectiveLine.Slip.STRAY_CLOSING);
    }

    @Test
    void oneColonInASentenceIsOnlyAColon() {
        assertThat(directives("Nhớ: cúp máy.", ":không phải khối", "9:20")).isEmpty();
    }

    private static DirectiveLine.Slip slip(String line) {
        return DirectiveLine.parse(line).slip();
    }

    private static List<DirectiveBlock> directives(String... lines) {
        return children(LessonMarkup.parse(String.join("\n", lines) + "\n"));
    }

    private static List<String> names(DirectiveBlock block) {
        return children(block).stream().map(child -> child.line().name()).toList();
    }

    private static List<DirectiveBlock> children(Node parent) {
        List<DirectiveBlock> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof DirectiveBlock block) {
                found.add(block);
            }
        }
        return found;
    }
}
