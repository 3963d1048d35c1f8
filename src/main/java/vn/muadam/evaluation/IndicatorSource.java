package vn.muadam.evaluation;

/** Where a criterion's value comes from: the product's own data, or somebody's typing with evidence. */
public enum IndicatorSource {
    AUTO,
    MANUAL
}
