package vn.muadam.evaluation;

import vn.muadam.organisation.UnitId;

/** What a team's values are computed from has changed; fired once a team and transaction. */
record TeamFactsChanged(UnitId team) {}
