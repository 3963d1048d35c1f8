package vn.muadam.programme;

import java.util.List;
import vn.muadam.identity.PersonId;

/**
 * How far a member is in a programme.
 *
 * @param done how many of its sets are complete
 * @param perSet how many of the needed courses are completed, by set
 */
public record PersonProgress(PersonId person, String fullName, String team, int done, List<Integer> perSet) {}
