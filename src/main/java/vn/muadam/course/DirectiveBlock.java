package vn.muadam.course;

import java.util.Optional;
import org.commonmark.node.CustomBlock;
import org.jspecify.annotations.Nullable;

/** A directive in the tree of a lesson: its opening line, its content as children, and whether it was closed. */
public final class DirectiveBlock extends CustomBlock {

    private final DirectiveLine line;
    private boolean closed;

    DirectiveBlock(DirectiveLine line) {
        this.line = line;
    }

    public DirectiveLine line() {
        return line;
    }

    /** The kind of directive, or nothing when the author typed a word that does not exist. */
    public Optional<DirectiveKind> kind() {
        return DirectiveKind.named(line.name());
    }

    public boolean is(DirectiveKind kind) {
        return line.name().equals(kind.word());
    }

    public @Nullable String attribute(String name) {
        return line.attributes().get(name);
    }

    /** Two colons announce a leaf; a known leaf typed with three is still one, so that it swallows nothing. */
    public boolean isLeaf() {
        return line.colons() < 3
                || line.slip() == DirectiveLine.Slip.STRAY_CLOSING
                || kind().filter(DirectiveKind::isLeaf).isPresent();
    }

    public boolean isClosed() {
        return closed || isLeaf();
    }

    void close() {
        closed = true;
    }
}
