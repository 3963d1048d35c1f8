package vn.muadam.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;

@InContainer
class MediaServiceIT {

    private static final String NOBODYS = "0".repeat(64);

    @Inject
    private MediaService media;

    @Test
    void whatIsNotStoredIsNotFound() throws Exception {
        assertThatThrownBy(() -> media.get(NOBODYS)).isInstanceOf(NotFoundException.class);
        assertThat(HttpVisitor.here().get("/media/" + NOBODYS)).isEqualTo(404);
    }
}
