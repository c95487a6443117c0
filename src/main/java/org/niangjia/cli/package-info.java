/**
 * The terminal entrance: the commands and what they print. The only package that writes to standard output.
 */
@NullMarked
package org.niangjia.cli;

import org.jspecify.annotations.NullMarked;
