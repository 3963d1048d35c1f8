package vn.muadam.media;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.muadam.shared.NotFoundException;

/** Handing out files. Whoever knows the hash of one has seen a page that shows it; nobody guesses 256 bits. */
@Stateless
public class MediaService {

    @Inject
    private MediaRepository assets;

    /**
     * The file of that hash.
     *
     * @throws NotFoundException when none is kept
     */
    @PermitAll
    public MediaAsset get(String hash) {
        return assets.find(hash).orElseThrow(NotFoundException::new);
    }
}
