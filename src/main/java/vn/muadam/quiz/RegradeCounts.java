package vn.muadam.quiz;

/**
 * What a regrade changes for everybody.
 *
 * @param changed results whose percent or pass changes
 * @param passed results that are passed then and were not before
 * @param lost results that were passed before and are not then
 */
public record RegradeCounts(int changed, int passed, int lost) {}
