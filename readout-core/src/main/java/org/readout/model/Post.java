package org.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * An office across its spellings: two offices of one state with the same post are one.
 *
 * @param id what tells it from others of the same state
 * @param single true if one person at a time holds it
 * @param ladder name shared by posts of which a person holds one at a time, such as the ranks of a politburo; absent if the
 *     post stands beside others
 */
public record Post(String id, boolean single, @Nullable String ladder) {
    public Post {
        Require.text(id, "id of a post");
    }
}
