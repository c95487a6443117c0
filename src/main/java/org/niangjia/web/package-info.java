/**
 * The web entrance: a page on which a worker asks and reads the reply, with no account and no script. Translates in, has the consultation
 * reply, stores, translates out; no rules of its own. The only package that knows HTTP servers and HTML.
 */
@NullMarked
package org.niangjia.web;

import org.jspecify.annotations.NullMarked;
