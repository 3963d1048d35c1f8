/**
 * What somebody may know and decide about their own data.
 *
 * <p>Uses {@code identity}, {@code organisation}, {@code document}, {@code audit}, {@code shared}; what is on record is told
 * and taken off by whoever keeps it, through {@code identity.PersonDisclosure} and {@code identity.PersonErasure}. Source:
 * Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 and Nghị định 356/2025/NĐ-CP.
 */
@NullMarked
package vn.muadam.privacy;

import org.jspecify.annotations.NullMarked;
