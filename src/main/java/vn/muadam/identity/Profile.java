package vn.muadam.identity;

import java.util.Optional;
import java.util.Set;

/**
 * Who is signed in, as every staff page shows it: the name, the roles of today, and of the most far-reaching role where
 * it holds.
 */
public record Profile(String fullName, Set<Role> roles, Optional<Role> mainRole, Optional<String> unitName) {

    public Profile {
        roles = Set.copyOf(roles);
    }

    public boolean hasAnyOf(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
