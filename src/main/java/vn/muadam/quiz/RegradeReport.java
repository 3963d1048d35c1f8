package vn.muadam.quiz;

import java.util.List;

/**
 * A regrade with what it changes, or has changed.
 *
 * @param rightBefore what the key says by which the answers were marked, in lines of HTML
 * @param rightAfter what the other key says
 * @param seen how many of the changed results are of people whom the reader may see
 * @param applicable whether the reader may apply it now
 */
public record RegradeReport(
        Regrade regrade,
        String courseKey,
        String questionKey,
        String stemHtml,
        List<String> rightBefore,
        List<String> rightAfter,
        String orderedByName,
        RegradeCounts counts,
        int seen,
        boolean applicable) {}
