package vn.muadam.operations;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import vn.muadam.audit.AuditCheck;
import vn.muadam.audit.AuditProof;
import vn.muadam.shared.KeyFile;
import vn.muadam.shared.KeyPurpose;

/** Proves the trail of what people did, while the server runs or not; a running server proves its own embedded database. */
final class AuditInspection {

    private final Settings settings;

    AuditInspection(Settings settings) {
        this.settings = settings;
    }

    AuditProof inspect() throws IOException, SQLException {
        try (Connection connection = settings.connectAlone()) {
            KeyFile keys = KeyFile.read(settings.keys());
            return new AuditCheck((generation, text) -> keys.hmac(KeyPurpose.AUDIT, generation, text)).of(connection);
        } catch (OperationFailedException e) {
            if (!settings.isDerby() || !(e.getCause() instanceof SQLException fault) || !DerbyEngine.isInUse(fault)) {
                throw e;
            }
            return new OperatorClient(settings.socket()).checkAudit();
        } finally {
            Engine.of(settings).close();
        }
    }
}
