/**
 * What the product costs, beside what its server and its database cost alone: {@code ./mvnw -Pbench}.
 *
 * <p>The built server runs on loopback as a process of its own and is driven over HTTP; beside the product it holds a
 * small application of yardsticks. {@link vn.muadam.bench.Benchmark} is the command, docs/performance.md says what each
 * work does. Nothing here runs with the tests but the tests of its arithmetic.
 */
package vn.muadam.bench;
