notes-write = كتابة ملاحظة: { $heading }
notes-highlight = تظليل
notes-marked = ظُلِّل المقطع. يمكنك كتابة ملاحظة عليه.
notes-open-mark = تظليلك: { $passage }
notes-on-heading = ملاحظتك على «{ $heading }»
notes-on-passage = ملاحظتك على المقطع
notes-lost = تغيّر ما كُتبت عنه هذه الملاحظة.
notes-remove = حذف الملاحظة
notes-remove-mark = حذف التظليل
notes-removed = تمّ الحذف.
notes-all = كل ملاحظاتي
notes-the-lesson = الدرس
notes-answer = إجابتك
notes-said =
    { $lines ->
        [zero] ما قلته: { $lines } جملة
        [one] ما قلته: جملة واحدة
        [two] ما قلته: جملتان
        [few] ما قلته: { $lines } جمل
        [many] ما قلته: { $lines } جملة
       *[other] ما قلته: { $lines } جملة
    }
notes-found =
    { $found ->
        [0] لا نتائج.
        [zero] وُجدت { $found } ملاحظة.
        [one] وُجدت ملاحظة واحدة.
        [two] وُجدت ملاحظتان.
        [few] وُجدت { $found } ملاحظات.
        [many] وُجدت { $found } ملاحظة.
       *[other] وُجدت { $found } ملاحظة.
    }
