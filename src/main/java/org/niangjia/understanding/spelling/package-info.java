/**
 * The writing of words: pinyin turned into characters, and English words among Chinese ones. Begin with
 * {@link org.niangjia.understanding.spelling.Spelling}.
 */
@NullMarked
package org.niangjia.understanding.spelling;

import org.jspecify.annotations.NullMarked;
