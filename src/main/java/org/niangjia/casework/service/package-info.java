/** Places and dates that staff keep for workers: where screening is done, nurseries, legal aid, counselling. */
@NullMarked
package org.niangjia.casework.service;

import org.jspecify.annotations.NullMarked;
