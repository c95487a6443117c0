/**
 * Rules of law as code: from facts, a place and a day to days, dates and money, each step with its provision. Pure functions over dated
 * parameters; holds no figure and no sentence of its own.
 */
@NullMarked
package org.niangjia.entitlement;

import org.jspecify.annotations.NullMarked;
