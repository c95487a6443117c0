/**
 * Starts the program: reads the configuration, wires the parts by constructor in one place.
 */
@NullMarked
package org.niangjia.app;

import org.jspecify.annotations.NullMarked;
