package org.testimonia.shared;

/** What stands for a thing in an address: small letters, digits and hyphens, no hyphen at either end. */
public final class Slug {

    private Slug() {}

    /**
     * The name as given, if it can stand in an address.
     *
     * @param whose what it would stand for, with its article
     * @param longest in characters
     * @throws Refusal invalid, of the field {@code slug}, if it cannot stand in an address
     */
    public static String check(String slug, String whose, int longest) {
        if (slug.length() > longest || !slug.matches("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")) {
            throw Refusal.invalid(
                    "slug",
                    "The address of " + whose + " is 1 to " + longest
                            + " small letters, digits and hyphens, and neither begins nor ends with a hyphen.");
        }
        return slug;
    }
}
