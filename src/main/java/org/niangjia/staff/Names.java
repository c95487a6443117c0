package org.niangjia.staff;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.niangjia.casework.Viewer;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffAccounts;

/** What colleagues are called. Casework knows them by the number of their account. */
record Names(Map<String, String> byNumber) {

    static Names of(StaffAccounts accounts) {
        return new Names(accounts.all().stream().collect(Collectors.toMap(Names::number, StaffAccount::name)));
    }

    /** How casework knows somebody. */
    static String number(StaffAccount account) {
        return String.valueOf(account.id());
    }

    /** For whose eyes a page is. */
    static Viewer viewer(Visit visit) {
        return Viewer.of(number(visit.staff()));
    }

    String of(String number) {
        return byNumber.getOrDefault(number, "#" + number);
    }

    String of(Optional<String> number) {
        return number.map(this::of).orElse("–");
    }
}
