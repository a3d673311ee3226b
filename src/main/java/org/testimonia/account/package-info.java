/** Who is here: accounts, sessions that end at sign-out, tokens for programs. */
@NullMarked
package org.testimonia.account;

import org.jspecify.annotations.NullMarked;
