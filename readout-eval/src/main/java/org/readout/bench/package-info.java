/**
 * How fast the program reads, matches and measures, by JMH. Nothing depends on this package.
 *
 * <p>After {@code mvn -DskipTests package}, for example all benchmarks, briefly:
 *
 * <pre>
 * java -cp "readout-eval/target/*:readout-eval/target/bench/*:readout-app/target/*:readout-app/target/lib/*" \
 *     org.openjdk.jmh.Main -f 1 -wi 2 -w 2 -i 3 -r 2
 * </pre>
 */
@NullMarked
package org.readout.bench;

import org.jspecify.annotations.NullMarked;
