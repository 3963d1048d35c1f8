package vn.muadam.identity;

import java.util.List;
import vn.muadam.organisation.UnitId;

/**
 * Where somebody may act: these units and everything below them.
 *
 * <p>Every list that a person sees is filtered by one. An empty scope sees nothing.
 */
public record Scope(List<UnitId> roots) {

    public Scope {
        roots = List.copyOf(roots);
    }

    public boolean isEmpty() {
        return roots.isEmpty();
    }

    /** The ids of the roots, for a query's parameters; never empty, so that {@code in (…)} stays valid SQL. */
    public List<Long> rootIds() {
        return roots.isEmpty()
                ? List.of(-1L)
                : roots.stream().map(UnitId::value).toList();
    }
}
