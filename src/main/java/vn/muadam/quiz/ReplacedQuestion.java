package vn.muadam.quiz;

import java.util.List;

/**
 * A version of a question that learners were shown and that is marked by its own key, while there is a newer version.
 *
 * @param rightBefore what its key says, in lines of HTML
 * @param rightAfter what the key of the newest version says
 * @param attempts how many finished attempts showed it
 * @param fit whether answers to it can be marked by that key
 */
public record ReplacedQuestion(
        String key,
        long version,
        String stemHtml,
        List<String> rightBefore,
        List<String> rightAfter,
        int attempts,
        boolean fit) {}
