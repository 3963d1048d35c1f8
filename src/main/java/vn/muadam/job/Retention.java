package vn.muadam.job;

import java.util.List;
import java.util.Map;

/**
 * What becomes of the rows of a capability's tables. Every table of the schema is named by one capability, either as one
 * that grows or as one that does not; a test compares both with the schema.
 */
public interface Retention {

    /** The tables that grow as long as people learn. */
    List<GrowingTable> growing();

    /** The tables that do not, each with the reason. */
    Map<String, String> bounded();
}
