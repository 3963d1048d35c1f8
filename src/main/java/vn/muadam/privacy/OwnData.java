package vn.muadam.privacy;

import java.util.List;
import java.util.Set;
import vn.muadam.identity.DisclosedLine;

/**
 * What somebody is told about their own data.
 *
 * @param lines everything on record, part by part
 * @param agreed the purposes to which they agree today
 * @param requests what they have asked, the newest first
 */
public record OwnData(List<DisclosedLine> lines, Set<Purpose> agreed, List<DataRequest> requests) {}
