package vn.muadam.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Checks how long a lesson and each of its sentences are: every one must survive being said aloud in a village hall. */
final class ReadingChecks extends AbstractVisitor {

    private static final int SHORTEST = 350;
    private static final int LONGEST = 600;
    private static final int LONGEST_SENTENCE = 30;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<![.!?…])[.!?…]+[”\"’)\\]]*(\\s+|$)");

    private final LessonBody body;
    private final StringBuilder block = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private int syllables;

    /** Where a part of the collected text began in the file. */
    private record Piece(int offset, Node node) {}

    private ReadingChecks(LessonBody body) {
        this.body = body;
    }

    static void check(LessonBody body) {
        ReadingChecks checks = new ReadingChecks(body);
        checks.visitChildren(body.document());
        checks.finishBlock();
        if (checks.syllables < SHORTEST || checks.syllables > LONGEST) {
            body.faults().addForWholeFile("fault.lesson-length", checks.syllables, SHORTEST, LONGEST);
        }
    }

    @Override
    protected void visitChildren(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Block || child instanceof TableCell) {
                finishBlock();
            }
            child.accept(this);
            child = next;
        }
    }

    @Override
    public void visit(Text text) {
        append(text, text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        append(code, code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        block.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        block.append(' ');
    }

    private void append(Node node, String literal) {
        pieces.add(new Piece(block.length(), node));
        block.append(literal);
    }

    /** Counts the block that has just ended, sentence by sentence. */
    private void finishBlock() {
        syllables += Syllables.count(block);
        Matcher end = SENTENCE_END.matcher(block);
        int start = 0;
        while (end.find()) {
            checkSentence(start, end.end());
            start = end.end();
        }
        checkSentence(start, block.length());
        block.setLength(0);
        pieces.clear();
    }

    private void checkSentence(int start, int end) {
        int count = Syllables.count(block.subSequence(start, end));
        if (count > LONGEST_SENTENCE) {
            Node place = pieces.get(0).node();
            for (Piece piece : pieces) {
                place = piece.offset() <= start ? piece.node() : place;
            }
            body.report(place, "fault.sentence-long", count, LONGEST_SENTENCE);
        }
    }
}
