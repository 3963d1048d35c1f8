package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.PluralAttribute;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.InContainer;

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

    private void read(String query) {
        entityManager.createQuery(query, Object.class).setMaxResults(1).getResultList();
    }
}
