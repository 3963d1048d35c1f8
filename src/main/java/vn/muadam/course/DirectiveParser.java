package vn.muadam.course;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Teaches CommonMark the directives of a lesson, containers and leaves alike.
 *
 * <p>A closing line closes the innermost open container with as many colons. That rule lives in the list of open
 * containers, because the outer block is asked first and would otherwise take the line of an inner one.
 */
final class DirectiveParser extends AbstractBlockParser {

    private static final int CODE_INDENT = 4;

    private final DirectiveBlock block;
    private final Deque<DirectiveParser> open;

    private DirectiveParser(DirectiveBlock block, Deque<DirectiveParser> open) {
        this.block = block;
        this.open = open;
        if (!block.isLeaf()) {
            open.push(this);
        }
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return !block.isLeaf();
    }

    @Override
    public boolean canContain(Block childBlock) {
        return !block.isLeaf();
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (block.isLeaf()) {
            return BlockContinue.none();
        }
        CharSequence rest = restOfLine(state);
        if (state.getIndent() < CODE_INDENT && DirectiveLine.isClosing(rest) && closesThis(rest)) {
            block.close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock() {
        open.remove(this);
    }

    private boolean closesThis(CharSequence closing) {
        int colons = DirectiveLine.colonsAtStart(closing);
        for (DirectiveParser candidate : open) {
            if (candidate.block.line().colons() == colons) {
                return candidate == this;
            }
        }
        return false;
    }

    private static CharSequence restOfLine(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return line.subSequence(state.getNextNonSpaceIndex(), line.length());
    }

    /** Recognises the opening line. One factory serves one parse, since it remembers what is open. */
    static final class Factory extends AbstractBlockParserFactory {

        private final Deque<DirectiveParser> open = new ArrayDeque<>();

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence rest = restOfLine(state);
            if (state.getIndent() >= CODE_INDENT || DirectiveLine.colonsAtStart(rest) < 2) {
                return BlockStart.none();
            }
            DirectiveBlock block = new DirectiveBlock(DirectiveLine.parse(rest.toString()));
            int end = state.getLine().getContent().length();
            return BlockStart.of(new DirectiveParser(block, open)).atIndex(end);
        }
    }
}
