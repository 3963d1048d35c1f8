/**
 * How an installation is kept: its backups, its move to another database, its keys.
 *
 * <p>Most of it runs beside the server, as the command {@code muadam}, with nothing of the container; {@link
 * vn.muadam.operations.OperatorSocket} is the server's end of it.
 */
@NullMarked
package vn.muadam.operations;

import org.jspecify.annotations.NullMarked;
