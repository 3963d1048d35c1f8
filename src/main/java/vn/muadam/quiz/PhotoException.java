package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** A file that was sent as a photograph cannot be taken. */
public class PhotoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private PhotoException(String key) {
        super(key);
    }

    static PhotoException tooLarge() {
        return new PhotoException("photo.tooLarge");
    }

    /** Also of one that is something else than it is said to be. */
    static PhotoException noPicture() {
        return new PhotoException("photo.noPicture");
    }
}
