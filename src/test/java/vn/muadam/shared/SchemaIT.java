package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.PluralAttribute;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** The entities fit the schema that the migrations make: each can be read, with every column and collection. */
@InContainer
class SchemaIT {

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void everyEntityReadsEveryColumnItNames() {
        var entities = entityManager.getMetamodel().getEntities();

        assertThat(entities).isNotEmpty();
        for (EntityType<?> entity : entities) {
            assertThatCode(() -> read("select e from " + entity.getName() + " e"))
                    .as(entity.getName())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void everyCollectionOfAnEntityCanBeRead() {
        for (EntityType<?> entity : entityManager.getMetamodel().getEntities()) {
            for (PluralAttribute<?, ?, ?> collection : entity.getPluralAttributes()) {
                String query = "select c from " + entity.getName() + " e join e." + collection.getName() + " c";
                assertThatCode(() -> read(query)).as(query).doesNotThrowAnyException();
            }
        }
    }

    /** PostgreSQL makes none by itself, and then reads the whole table for each person whom an import takes back. */
    @Test
    void everyReferenceToAPersonStandsFirstInAnIndex() throws SQLException {
        try (Connection connection = Rows.dataSource().getConnection()) {
            DatabaseMetaData metaData = connection.getMetaData();
            String schema = connection.getSchema();
            String person = metaData.storesUpperCaseIdentifiers() ? "PERSON" : "person";
            Set<String> without = new TreeSet<>();
            try (ResultSet references = metaData.getExportedKeys(null, schema, person)) {
                while (references.next()) {
                    String table = references.getString("FKTABLE_NAME");
                    String column = references.getString("FKCOLUMN_NAME");
                    if (!firstInAnIndex(metaData, table).contains(column)) {
                        without.add(table + "." + column);
                    }
                }
            }
            assertThat(without).isEmpty();
        }
    }

    private static Set<String> firstInAnIndex(DatabaseMetaData metaData, String table) throws SQLException {
        Set<String> columns = new HashSet<>();
        String schema = metaData.getConnection().getSchema();
        try (ResultSet indexed = metaData.getIndexInfo(null, schema, table, false, true)) {
            while (indexed.next()) {
                if (indexed.getInt("ORDINAL_POSITION") == 1) {
                    columns.add(indexed.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }

    private void read(String query) {
        entityManager.createQuery(query, Object.class).setMaxResults(1).getResultList();
    }
}
