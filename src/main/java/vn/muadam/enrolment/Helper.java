package vn.muadam.enrolment;

import org.jspecify.annotations.Nullable;

/**
 * Whom a learner may call: the focal person that the unit names first, or else an official of the commune.
 *
 * @param phone in E.164, or null where none is known
 * @param unitName the commune with its type: "Xã Hỏa Lựu"
 * @param post what a focal person is, as the directory says; null for an official
 */
public record Helper(
        String fullName,
        @Nullable String formOfAddress,
        @Nullable String phone,
        String unitName,
        @Nullable String post) {}
