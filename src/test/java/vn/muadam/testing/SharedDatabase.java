package vn.muadam.testing;

import java.util.Map;

/** The database of another node, which ends with that one. */
record SharedDatabase(TestDatabase of) implements TestDatabase {

    @Override
    public Map<String, String> variables() {
        return of.variables();
    }

    @Override
    public void cut() {
        of.cut();
    }

    @Override
    public void mend() {
        of.mend();
    }

    @Override
    public void close() {
        // the first node closes it
    }
}
