package vn.muadam.operations;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether two databases hold the same rows in a table: their number, and the sum of the SHA-256 of each row,
 * modulo 2 to the power of 256. The order of the rows does not matter, which two databases need not share.
 */
record TableSum(long rows, BigInteger sum) {

    static final TableSum NOTHING = new TableSum(0, BigInteger.ZERO);

    private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(256);
    private static final char SEPARATOR = '\u001f';
    private static final char NOTHING_THERE = '\u0000';

    /** The sum with one row more. */
    TableSum plus(List<@Nullable String> row) {
        StringBuilder text = new StringBuilder();
        for (String cell : row) {
            text.append(cell == null ? NOTHING_THERE : cell).append(SEPARATOR);
        }
        BigInteger hash = new BigInteger(1, sha256(text.toString()));
        return new TableSum(rows + 1, sum.add(hash).mod(LIMIT));
    }

    static TableSum parse(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? NOTHING
                : new TableSum(Long.parseLong(text.substring(0, space)), new BigInteger(text.substring(space + 1), 16));
    }

    @Override
    public String toString() {
        return rows + " " + sum.toString(16);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
