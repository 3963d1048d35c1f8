package vn.muadam.enrolment;

import org.jspecify.annotations.Nullable;

/**
 * The official of the commune whom a learner may call.
 *
 * @param phone in E.164, or null where none is known
 * @param unitName the commune with its type: "Xã Hỏa Lựu"
 */
public record Helper(
        String fullName,
        @Nullable String formOfAddress,
        @Nullable String phone,
        String unitName) {}
