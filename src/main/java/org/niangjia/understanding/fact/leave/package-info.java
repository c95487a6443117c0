/**
 * Reads facts of leave: its first day, how much of it is taken or given over, annual leave not given, prenatal and other checks.
 */
@NullMarked
package org.niangjia.understanding.fact.leave;

import org.jspecify.annotations.NullMarked;
