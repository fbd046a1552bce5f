package org.respite.vault;

/** Something in the vault is not what was put there: it was changed, swapped, or its key is another. */
public final class VaultDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultDamaged(String what) {
        super(what);
    }
}
