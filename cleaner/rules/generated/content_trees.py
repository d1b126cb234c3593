"""The decision trees that classify blocks in their context.

Written by `python -m tools.train`; do not edit. tools/train-report.md says what it was learned from: annotations with free
licences (the development part of WCXB by M. Foley, CC BY 4.0; fundus, MIT; others) and votes of extractors.
"""

from __future__ import annotations


def scores_in_context(rows: list[tuple[float, ...]]) -> list[float]:
    """Returns for each row, the values of `judge.features.FEATURES`, the logit that its block is main text."""
    scores = [0.0] * len(rows)
    _add_trees_0(rows, scores)
    _add_trees_1(rows, scores)
    return scores


def _add_trees_0(rows: list[tuple[float, ...]], scores: list[float]) -> None:
    for index, row in enumerate(rows):
     score = scores[index]
     if score < -3.5 or score > 3.5:
      continue
     logit_rel, chance_rel, length, tag, copies, in_description, in_body, from_h1, from_first, expected_before, expected_after, near1, near5, siblings, sibling_length, sibling_chance, in_core5, share1, chance1, expected1, prose1, chance2, expected2, link_density3, expected3, blocks3, in_core7, part_share, part_link_density, part_blocks, page_chars, page_blocks, page_chance, genre, span, level, core_share, core_depth = row
     if in_core5 <= 0:
      if logit_rel <= -0.54406:
       if in_description <= 0:
        if in_core7 <= 0:
         score += 0.611
        else:
         if chance2 <= 0.84251:
          score += 0.685
         else:
          score += 0.898
       else:
        score += 0.989
      else:
       if expected2 <= 0.8628:
        if near1 <= 0.88567:
         score += 0.799
        else:
         score += 1.04
       else:
        score += 1.1
     else:
      if chance_rel <= 0.68453:
       if sibling_chance <= 0.50581:
        if chance2 <= 0.57642:
         if level <= 0.059385:
          score += 1.11
         else:
          score += 0.776
        else:
         if sibling_chance <= 0.17753:
          score += 0.83
         else:
          score += 1.01
       else:
        if expected3 <= 0.72411:
         score += 0.926
        else:
         score += 1.09
      else:
       if expected2 <= 0.61403:
        if sibling_chance <= 0.93069:
         if page_chars <= 44192:
          if siblings <= 16:
           score += 0.954
          else:
           score += 1.08
         else:
          score += 0.703
        else:
         if part_share <= 0.4275:
          score += 1.13
         else:
          if part_link_density <= 0.0059748:
           score += 0.741
          else:
           score += 1.09
       else:
        if page_chars <= 52958:
         if prose1 <= 0.38753:
          score += 1.12
         else:
          score += 1.19
        else:
         if span <= 0.68359:
          score += 1.14
         else:
          if from_first <= 70:
           score += 1.16
          else:
           score += 0.778
     if logit_rel <= -1.4697:
      if chance2 <= 0.81308:
       if part_share <= 0.0029713:
        score += -0.317
       else:
        if core_share <= 0.92039:
         score += -0.26
        else:
         if logit_rel <= -3.4192:
          score += -0.23
         else:
          score += -0.109
      else:
       if logit_rel <= -3.0236:
        score += -0.236
       else:
        if expected_before <= 0.8856:
         if core_share <= 0.87151:
          score += -0.0866
         else:
          score += 0.0466
        else:
         score += -0.14
     else:
      if near5 <= 0.59341:
       if expected1 <= 0.60445:
        if part_blocks <= 53:
         if copies <= 1:
          if core_share <= 0.88758:
           score += -0.0759
          else:
           score += 0.0582
         else:
          score += -0.231
        else:
         if expected_before <= 0.67863:
          score += -0.161
         else:
          score += -0.283
       else:
        score += 0.0857
      else:
       if expected2 <= 0.61403:
        if core_share <= 0.8469:
         if expected_before <= 0.59418:
          if expected1 <= 0.042388:
           score += -0.0822
          else:
           score += 0.0801
         else:
          if part_blocks <= 33:
           score += -0.0421
          else:
           score += -0.228
        else:
         if copies <= 1:
          score += 0.0954
         else:
          score += -0.147
       else:
        if page_chars <= 46077:
         score += 0.145
        else:
         if link_density3 <= 0.039618:
          if from_h1 <= 108:
           score += 0.0656
          else:
           score += -0.3
         else:
          score += 0.0977
     if chance_rel <= 0.77359:
      if logit_rel <= -2.6148:
       if near5 <= 0.37968:
        score += -0.262
       else:
        if siblings <= 4:
         score += -0.239
        else:
         if chance2 <= 0.84251:
          score += -0.164
         else:
          score += -0.0302
      else:
       if near5 <= 0.50516:
        if part_share <= 0.0021752:
         if expected1 <= 0.79078:
          score += -0.238
         else:
          score += -0.0603
        else:
         if part_share <= 0.13682:
          if copies <= 1:
           score += -0.00694
          else:
           score += -0.187
         else:
          if prose1 <= 0.83586:
           score += -0.134
          else:
           score += -0.27
       else:
        if siblings <= 3:
         if expected1 <= 0.14005:
          score += -0.166
         else:
          score += 0.0287
        else:
         score += 0.0419
     else:
      if expected1 <= 0.60445:
       if part_share <= 1e-35:
        if expected_before <= 0.24656:
         score += -0.0591
        else:
         score += -0.278
       else:
        if copies <= 1:
         if siblings <= 9:
          if logit_rel <= 0.17309:
           score += -0.0666
          else:
           score += 0.0589
         else:
          if part_share <= 0.43914:
           score += 0.111
          else:
           score += -0.0493
        else:
         score += -0.182
      else:
       if page_chars <= 52958:
        score += 0.142
       else:
        if link_density3 <= 0.039618:
         if from_h1 <= 108:
          score += 0.0764
         else:
          score += -0.233
        else:
         score += 0.135
     if sibling_chance <= 0.6261:
      if in_core7 <= 0:
       if in_description <= 0:
        if expected_before <= 0.74903:
         if chance_rel <= 0.93558:
          score += -0.201
         else:
          score += -0.00289
        else:
         score += -0.239
       else:
        score += 0.0121
      else:
       if chance1 <= 0.5287:
        if sibling_chance <= 0.14297:
         score += -0.181
        else:
         if part_share <= 0.35686:
          if copies <= 2:
           score += -0.0451
          else:
           score += -0.196
         else:
          score += -0.202
       else:
        if sibling_chance <= 0.27035:
         if expected_before <= 0.6989:
          score += -0.0153
         else:
          score += -0.176
        else:
         score += 0.0572
     else:
      if expected3 <= 0.66949:
       if part_blocks <= 82:
        if copies <= 1:
         if logit_rel <= -1.1161:
          score += -0.0587
         else:
          score += 0.0505
        else:
         score += -0.142
       else:
        if expected_before <= 0.54006:
         score += -0.0338
        else:
         score += -0.201
      else:
       if chance_rel <= 0.8728:
        if in_core7 <= 0:
         if expected1 <= 0.60445:
          score += -0.227
         else:
          score += 0.076
        else:
         score += 0.0493
       else:
        if from_h1 <= 266:
         if core_share <= 0.51102:
          score += -0.0713
         else:
          if copies <= 1:
           score += 0.133
          else:
           score += -0.0215
        else:
         if core_share <= 0.93633:
          score += -0.168
         else:
          score += 0.0555
     if in_core5 <= 0:
      if sibling_chance <= 1.0038:
       if expected_after <= 0.50631:
        score += -0.21
       else:
        if from_first <= -1:
         score += -0.177
        else:
         score += -0.0475
      else:
       if expected_after <= 0.53835:
        score += -0.108
       else:
        score += 0.0848
     else:
      if sibling_chance <= 0.90525:
       if expected2 <= 0.61403:
        if chance1 <= 0.36587:
         score += -0.115
        else:
         if genre <= 0:
          if part_share <= 0.3999:
           score += 0.0223
          else:
           score += -0.109
         else:
          if genre <= 1:
           score += -0.269
          else:
           score += -0.0158
       else:
        if sibling_chance <= 0.28403:
         if expected_before <= 0.64822:
          score += 0.00975
         else:
          score += -0.122
        else:
         if share1 <= 0.90046:
          score += 0.0883
         else:
          if expected2 <= 0.9629:
           score += -0.364
          else:
           score += 0.0153
      else:
       if from_first <= 85:
        if prose1 <= 1e-35:
         score += -0.00454
        else:
         if expected2 <= 0.43529:
          score += 0.086
         else:
          score += 0.135
       else:
        if part_share <= 0.31007:
         if blocks3 <= 809:
          if share1 <= 0.97198:
           score += 0.0868
          else:
           score += -0.111
         else:
          score += -0.199
        else:
         if part_link_density <= 1e-35:
          score += -0.255
         else:
          if span <= 0.73649:
           score += 0.0545
          else:
           score += -0.176
     if sibling_chance <= 0.78894:
      if in_core7 <= 0:
       if logit_rel <= -0.048325:
        if expected_before <= 0.74903:
         if from_h1 <= -1:
          score += -0.187
         else:
          score += -0.112
        else:
         score += -0.193
       else:
        score += 0.0166
      else:
       if chance2 <= 0.68052:
        if logit_rel <= -3.4192:
         score += -0.164
        else:
         score += -0.092
       else:
        if tag <= 2:
         score += -0.125
        else:
         if siblings <= 7:
          if expected1 <= 0.099818:
           score += -0.0834
          else:
           score += 0.0388
         else:
          if copies <= 1:
           score += 0.0804
          else:
           score += -0.0752
     else:
      if expected3 <= 0.66949:
       if part_blocks <= 144:
        if copies <= 1:
         if part_link_density <= 0.12935:
          score += 0.0614
         else:
          score += -0.0428
        else:
         score += -0.128
       else:
        if span <= 0.84513:
         score += -0.143
        else:
         score += 0.0648
      else:
       if from_h1 <= 78:
        if logit_rel <= -1.1161:
         score += 0.0362
        else:
         if prose1 <= 0.1142:
          score += 0.0219
         else:
          score += 0.131
       else:
        if near5 <= 0.70071:
         if siblings <= 18:
          score += -0.178
         else:
          score += -0.000985
        else:
         if from_h1 <= 453:
          if share1 <= 0.97198:
           score += 0.0929
          else:
           score += -0.119
         else:
          score += -0.109
     if in_core5 <= 0:
      if sibling_chance <= 1.0038:
       if in_description <= 0:
        if part_link_density <= 0.012515:
         if expected_after <= 0.55931:
          if from_h1 <= -5:
           score += 0.0605
          else:
           score += -0.154
         else:
          score += 0.0767
        else:
         if in_body <= 0:
          if expected_after <= 0.52716:
           score += -0.178
          else:
           score += -0.14
         else:
          score += 0.113
       else:
        score += 0.0202
      else:
       if expected_after <= 0.54904:
        score += -0.0915
       else:
        score += 0.0735
     else:
      if chance_rel <= 0.8728:
       if copies <= 1:
        if sibling_chance <= 0.14297:
         if expected_after <= 0.11556:
          score += -0.161
         else:
          score += -0.0659
        else:
         if expected3 <= 0.86411:
          if sibling_length <= 131.76:
           score += 0.00413
          else:
           score += -0.0863
         else:
          if sibling_length <= 531.66:
           score += 0.0585
          else:
           score += -0.106
       else:
        score += -0.125
      else:
       if copies <= 1:
        if from_h1 <= 93:
         if share1 <= 0.11504:
          if in_body <= -1:
           score += -0.215
          else:
           score += 0.0903
         else:
          score += 0.131
        else:
         if core_share <= 0.93371:
          if blocks3 <= 511:
           score += 0.0163
          else:
           score += -0.214
         else:
          if share1 <= 0.97198:
           score += 0.0843
          else:
           score += -0.106
       else:
        score += -0.0981
     if in_core5 <= 0:
      if chance2 <= 0.84251:
       if in_description <= 0:
        if level <= 0.57018:
         score += -0.095
        else:
         score += -0.161
       else:
        score += 0.0226
      else:
       if sibling_chance <= 0.94208:
        if core_share <= 0.6187:
         score += -0.011
        else:
         if expected_after <= 0.62252:
          score += -0.179
         else:
          if length <= 195:
           score += -0.114
          else:
           score += 0.0758
       else:
        if from_first <= 16:
         score += 0.0915
        else:
         score += -0.0381
     else:
      if sibling_chance <= 0.91923:
       if copies <= 1:
        if expected2 <= 0.61403:
         if tag <= 5:
          score += -0.0878
         else:
          if tag <= 13:
           score += 0.049
          else:
           score += -0.0706
        else:
         if siblings <= 6:
          if prose1 <= 0.36588:
           score += -0.0976
          else:
           score += 0.0311
         else:
          if span <= 0.91193:
           score += 0.0976
          else:
           score += -0.0839
       else:
        score += -0.111
      else:
       if copies <= 1:
        if from_h1 <= 84:
         if expected3 <= 0.37114:
          score += 0.0346
         else:
          score += 0.124
        else:
         if page_blocks <= 882:
          if core_share <= 0.51102:
           score += -0.145
          else:
           score += 0.0697
         else:
          if page_chance <= 0.65169:
           score += -0.00426
          else:
           score += -0.212
       else:
        score += -0.0792
     if -3.5 <= score <= 3.5:
      if in_core5 <= 0:
       if logit_rel <= -1.7055:
        if expected_before <= 0.4558:
         if expected_before <= 0.098049:
          score += -0.128
         else:
          score += -0.0347
        else:
         score += -0.158
       else:
        if expected_before <= 0.4558:
         if near1 <= 0.77883:
          score += -0.0345
         else:
          score += 0.0757
        else:
         if expected1 <= 0.46961:
          if level <= 0.3393:
           score += 0.0119
          else:
           score += -0.137
         else:
          score += 0.042
      else:
       if near1 <= 0.68977:
        if logit_rel <= -3.1782:
         score += -0.1
        else:
         if genre <= 3:
          if expected2 <= 0.83979:
           if sibling_length <= 13.007:
            score += -0.103
           else:
            score += -0.00957
          else:
           score += 0.056
         else:
          score += -0.143
       else:
        if expected1 <= 0.60445:
         if in_body <= -1:
          if core_share <= 0.88281:
           score += -0.244
          else:
           score += -0.0487
         else:
          if part_blocks <= 293:
           if prose1 <= 0.17808:
            score += 0.00575
           else:
            score += 0.0815
          else:
           if page_chance <= 0.70456:
            score += 0.0279
           else:
            score += -0.268
        else:
         if blocks3 <= 809:
          if logit_rel <= -0.65522:
           score += 0.0577
          else:
           if page_chance <= 0.92281:
            score += 0.127
           else:
            score += 0.0348
         else:
          if blocks3 <= 954:
           score += -0.21
          else:
           score += 0.0875
      if near1 <= 0.68977:
       if logit_rel <= -2.3351:
        if part_link_density <= 0.031167:
         score += -0.0332
        else:
         if span <= 0.4992:
          score += -0.141
         else:
          if part_blocks <= 40:
           score += -0.0217
          else:
           score += -0.118
       else:
        if chance2 <= 0.77451:
         if span <= 1e-35:
          score += -0.0179
         else:
          if part_blocks <= 36:
           score += -0.0322
          else:
           score += -0.109
        else:
         if siblings <= 7:
          score += -0.0464
         else:
          if genre <= 3:
           score += 0.0519
          else:
           score += -0.148
      else:
       if expected1 <= 0.60445:
        if siblings <= 9:
         if part_link_density <= 0.1005:
          if copies <= 1:
           if logit_rel <= 0.67751:
            score += -0.0189
           else:
            score += 0.0821
          else:
           score += -0.136
         else:
          score += -0.107
        else:
         if part_blocks <= 82:
          if from_h1 <= 90:
           if blocks3 <= 10:
            score += -0.02
           else:
            score += 0.105
          else:
           if part_share <= 0.35686:
            score += 0.0575
           else:
            score += -0.199
         else:
          if chance1 <= 0.9047:
           score += -0.079
          else:
           score += 0.0696
       else:
        if logit_rel <= -0.82978:
         score += 0.0404
        else:
         if from_h1 <= 117:
          score += 0.125
         else:
          if part_link_density <= 0.065351:
           score += -0.076
          else:
           score += 0.0915
      if sibling_chance <= 0.95565:
       if in_core7 <= 0:
        if logit_rel <= -0.15015:
         if from_first <= 14:
          if logit_rel <= -2.4301:
           score += -0.119
          else:
           score += -0.0455
         else:
          score += -0.142
        else:
         if share1 <= 0.13701:
          score += -0.0713
         else:
          score += 0.113
       else:
        if expected2 <= 0.83979:
         if page_chars <= 46077:
          if genre <= 0:
           if logit_rel <= -3.4668:
            score += -0.0993
           else:
            score += -0.00454
          else:
           if genre <= 1:
            score += -0.142
           else:
            score += -0.0464
         else:
          score += -0.158
        else:
         if siblings <= 7:
          score += -0.0355
         else:
          if share1 <= 0.97198:
           score += 0.0773
          else:
           score += -0.181
      else:
       if expected2 <= 0.70723:
        if in_body <= -1:
         score += -0.152
        else:
         if copies <= 1:
          if near1 <= 0.90223:
           if siblings <= 98:
            score += 0.0259
           else:
            score += -0.196
          else:
           score += 0.0872
         else:
          score += -0.0794
       else:
        if page_chars <= 52958:
         if logit_rel <= -2.1577:
          score += -0.07
         else:
          if page_blocks <= 775:
           score += 0.115
          else:
           score += -0.0454
        else:
         if link_density3 <= 0.039618:
          if from_first <= 94:
           score += 0.0425
          else:
           score += -0.188
         else:
          score += 0.103
      if in_core5 <= 0:
       if expected_before <= 0.62724:
        if chance_rel <= 0.59092:
         if part_link_density <= 0.021152:
          score += 0.0604
         else:
          score += -0.0992
        else:
         score += 0.00512
       else:
        if level <= 0.30579:
         score += -0.00651
        else:
         if near1 <= 0.91256:
          score += -0.136
         else:
          score += -0.00654
      else:
       if sibling_chance <= 0.98108:
        if expected2 <= 0.9338:
         if page_chars <= 46077:
          if sibling_length <= 14.014:
           score += -0.0918
          else:
           if expected_before <= 0.66852:
            score += 0.0128
           else:
            score += -0.0479
         else:
          score += -0.155
        else:
         if sibling_chance <= 0.2612:
          if length <= 274:
           score += -0.0522
          else:
           score += 0.0767
         else:
          if sibling_length <= 531.66:
           if expected_before <= 0.96739:
            score += 0.0891
           else:
            score += -0.122
          else:
           score += -0.118
       else:
        if page_chars <= 52958:
         if expected2 <= 0.70723:
          if page_blocks <= 207:
           score += 0.0954
          else:
           if page_chars <= 20834:
            score += -0.0255
           else:
            score += 0.0562
         else:
          if chance_rel <= 0.84095:
           score += 0.0233
          else:
           if expected_before <= 0.90063:
            score += 0.117
           else:
            score += 0.0457
        else:
         if expected_before <= 0.42375:
          score += 0.0471
         else:
          if page_blocks <= 748:
           score += -0.186
          else:
           score += 0.000716
      if logit_rel <= -1.0094:
       if logit_rel <= -3.4192:
        if part_blocks <= 50:
         score += -0.0757
        else:
         score += -0.13
       else:
        if core_share <= 0.96907:
         if chance2 <= 0.84251:
          if page_chance <= 0.2239:
           score += -0.0255
          else:
           score += -0.0967
         else:
          if siblings <= 4:
           score += -0.0667
          else:
           score += 0.022
        else:
         if part_link_density <= 0.01013:
          score += 0.074
         else:
          if copies <= 1:
           score += 0.0107
          else:
           score += -0.0894
      else:
       if near5 <= 0.70071:
        if from_h1 <= 81:
         if share1 <= 0.25984:
          if siblings <= 10:
           score += -0.0469
          else:
           score += 0.0404
         else:
          score += 0.0919
        else:
         if sibling_length <= 305.93:
          if siblings <= 24:
           score += -0.0764
          else:
           if core_depth <= 6:
            score += -0.063
           else:
            score += 0.0557
         else:
          score += -0.167
       else:
        if page_chars <= 46077:
         if copies <= 1:
          if in_body <= -1:
           if core_share <= 0.85284:
            score += -0.188
           else:
            score += 0.0794
          else:
           if share1 <= 0.22432:
            score += 0.0736
           else:
            score += 0.12
         else:
          score += -0.0667
        else:
         if part_link_density <= 0.071182:
          if from_first <= 68:
           score += 0.0484
          else:
           score += -0.124
         else:
          score += 0.0806
      if in_core5 <= 0:
       if expected_before <= 0.67863:
        if logit_rel <= -3.6713:
         score += -0.109
        else:
         if link_density3 <= 0.16303:
          score += 0.0155
         else:
          score += -0.0633
       else:
        if chance2 <= 0.9791:
         if part_blocks <= 663:
          score += -0.127
         else:
          score += -0.0177
        else:
         if page_chars <= 18515:
          score += -0.0934
         else:
          score += 0.0585
      else:
       if expected1 <= 0.60445:
        if tag <= 5:
         if prose1 <= 0.98069:
          if copies <= 3:
           if siblings <= 7:
            score += -0.0989
           else:
            score += -0.0298
          else:
           score += -0.127
         else:
          score += 0.0431
        else:
         if siblings <= 9:
          if expected_after <= 0.11556:
           score += -0.109
          else:
           if prose1 <= 0.59186:
            score += -0.0475
           else:
            score += 0.0299
         else:
          if page_chars <= 44192:
           if near5 <= 0.72108:
            score += 0.0298
           else:
            score += 0.0809
          else:
           if part_blocks <= 36:
            score += 0.0378
           else:
            score += -0.154
       else:
        if logit_rel <= -1.0661:
         score += 0.0151
        else:
         if page_chars <= 52958:
          if prose1 <= 0.38753:
           if chance1 <= 0.48004:
            score += -0.0906
           else:
            score += 0.0813
          else:
           score += 0.116
         else:
          if link_density3 <= 0.039618:
           score += -0.0859
          else:
           score += 0.105
      if in_core5 <= 0:
       if expected_before <= 0.67863:
        if from_first <= -1:
         if in_description <= 0:
          if link_density3 <= 0.11944:
           score += -0.0294
          else:
           score += -0.103
         else:
          score += 0.0612
        else:
         if expected_after <= 0.54904:
          score += -0.0767
         else:
          if siblings <= 8:
           score += -0.00562
          else:
           score += 0.0888
       else:
        if part_link_density <= 0.01013:
         score += -0.00709
        else:
         score += -0.117
      else:
       if expected1 <= 0.60445:
        if copies <= 1:
         if siblings <= 3:
          if genre <= 0:
           if part_link_density <= 0.029142:
            score += 0.0465
           else:
            score += -0.0609
          else:
           if chance_rel <= 1.0113:
            score += -0.165
           else:
            score += 0.0159
         else:
          if page_chars <= 62005:
           if expected2 <= 0.83979:
            score += 0.0221
           else:
            score += 0.0751
          else:
           score += -0.148
        else:
         score += -0.0697
       else:
        if logit_rel <= -0.95178:
         if span <= 0.91193:
          score += 0.0273
         else:
          score += -0.201
        else:
         if page_chars <= 52958:
          if chance1 <= 0.51191:
           if from_first <= 16:
            score += 0.102
           else:
            score += -0.197
          else:
           score += 0.114
         else:
          if span <= 0.84513:
           if expected_after <= 0.4745:
            score += -0.0736
           else:
            score += 0.124
          else:
           score += -0.164
      if sibling_chance <= 0.98108:
       if in_core5 <= 0:
        if expected_before <= 0.67863:
         if from_h1 <= -1:
          score += -0.118
         else:
          if logit_rel <= -3.6713:
           score += -0.0641
          else:
           score += 0.0123
        else:
         score += -0.111
       else:
        if expected3 <= 0.86411:
         if page_chars <= 46077:
          if siblings <= 104:
           if siblings <= 98:
            score += -0.0279
           else:
            score += -0.252
          else:
           score += 0.0396
         else:
          score += -0.127
        else:
         if siblings <= 7:
          if expected_before <= 0.6989:
           if logit_rel <= 0.17309:
            score += -0.00936
           else:
            score += 0.0952
          else:
           score += -0.0947
         else:
          if page_chars <= 44192:
           if link_density3 <= 0.032166:
            score += 0.12
           else:
            score += 0.0394
          else:
           score += -0.0865
      else:
       if from_h1 <= 78:
        if share1 <= 0.11504:
         if expected_after <= 0.071548:
          score += -0.0851
         else:
          if siblings <= 9:
           if near5 <= 0.94906:
            score += 0.0208
           else:
            score += -0.146
          else:
           score += 0.074
        else:
         if logit_rel <= -1.0661:
          score += 0.034
         else:
          score += 0.116
       else:
        if part_share <= 0.20968:
         if near1 <= 0.85266:
          score += -0.0251
         else:
          if page_chars <= 62005:
           score += 0.0747
          else:
           score += -0.101
        else:
         score += -0.0582
      if -3.5 <= score <= 3.5:
       if near1 <= 0.57865:
        if in_core7 <= 0:
         if expected_after <= 0.25324:
          score += -0.114
         else:
          if from_h1 <= -1:
           score += -0.109
          else:
           score += -0.0163
        else:
         if genre <= 3:
          if siblings <= 100:
           score += -0.0279
          else:
           if sibling_length <= 18.83:
            if page_chance <= 0.2239:
             score += 0.122
            else:
             score += -0.0731
           else:
            if tag <= 10:
             score += 0.142
            else:
             score += -0.0313
         else:
          score += -0.0953
       else:
        if share1 <= 0.25984:
         if siblings <= 18:
          if prose1 <= 0.93948:
           if genre <= 0:
            if expected_after <= 0.077949:
             score += -0.108
            else:
             score += 0.00323
           else:
            score += -0.0885
          else:
           score += 0.0303
         else:
          if page_chars <= 46077:
           if page_chance <= 0.70851:
            if in_body <= -1:
             score += -0.139
            else:
             score += 0.0436
           else:
            score += 0.0945
          else:
           if sibling_length <= 324.31:
            if page_chance <= 0.65169:
             score += 0.0681
            else:
             score += -0.135
           else:
            score += 0.105
        else:
         if from_h1 <= 84:
          if chance_rel <= 0.90605:
           score += 0.0371
          else:
           score += 0.111
         else:
          if part_link_density <= 0.040647:
           score += -0.0857
          else:
           if blocks3 <= 646:
            score += 0.0648
           else:
            score += -0.0843
       if sibling_chance <= 0.98108:
        if in_core5 <= 0:
         if expected_after <= 0.50631:
          if level <= 0.3393:
           score += 0.0222
          else:
           if part_link_density <= 0.0059748:
            score += 0.0196
           else:
            score += -0.11
         else:
          if from_h1 <= -1:
           score += -0.108
          else:
           score += -0.00454
        else:
         if copies <= 1:
          if genre <= 0:
           if core_share <= 0.88758:
            if core_depth <= 6:
             score += -0.0875
            else:
             score += 0.0149
           else:
            if tag <= 4:
             score += -0.00236
            else:
             score += 0.0684
          else:
           if genre <= 1:
            if from_first <= 7:
             score += 0.0308
            else:
             score += -0.146
           else:
            if page_chars <= 44192:
             score += 0.0267
            else:
             score += -0.151
         else:
          score += -0.0599
       else:
        if from_h1 <= 78:
         if share1 <= 0.11504:
          if expected_after <= 0.052641:
           score += -0.105
          else:
           score += 0.046
         else:
          if chance_rel <= 0.70287:
           score += -0.0131
          else:
           score += 0.111
        else:
         if level <= 0.83741:
          score += -0.0287
         else:
          if core_depth <= 10:
           if expected3 <= 1.0:
            score += 0.0776
           else:
            if near5 <= 0.93984:
             score += 0.0448
            else:
             score += -0.191
          else:
           if core_share <= 0.68815:
            score += -0.141
           else:
            score += 0.0362
       if logit_rel <= -0.36633:
        if logit_rel <= -3.4668:
         if expected_before <= 0.87798:
          score += -0.0703
         else:
          score += -0.12
        else:
         if expected_before <= 0.75878:
          if copies <= 1:
           if chance2 <= 0.77451:
            if sibling_length <= 161.09:
             score += 0.0031
            else:
             score += -0.0607
           else:
            if in_body <= -1:
             score += -0.123
            else:
             score += 0.0464
          else:
           if siblings <= 109:
            score += -0.063
           else:
            score += 0.0316
         else:
          if part_link_density <= 0.031167:
           score += 0.00266
          else:
           score += -0.0713
       else:
        if expected2 <= 0.61403:
         if expected_before <= 0.47703:
          if copies <= 1:
           score += 0.0557
          else:
           score += -0.0408
         else:
          if part_share <= 0.36799:
           if page_chance <= 0.69807:
            if page_chance <= 0.62963:
             score += -0.0136
            else:
             score += -0.121
           else:
            score += 0.0605
          else:
           if expected2 <= 0.22871:
            score += -0.0225
           else:
            score += -0.153
        else:
         if page_blocks <= 775:
          if expected_before <= 0.90841:
           if copies <= 1:
            if level <= 0.53234:
             score += 0.00378
            else:
             score += 0.101
           else:
            score += -0.0609
          else:
           score += -0.0256
         else:
          if part_link_density <= 0.1565:
           if sibling_chance <= 1.0631:
            score += -0.0105
           else:
            score += -0.204
          else:
           score += 0.0811
       if in_core5 <= 0:
        if logit_rel <= -2.6148:
         if expected_before <= 0.44516:
          if from_h1 <= -1:
           score += -0.109
          else:
           score += -0.0217
         else:
          score += -0.114
        else:
         if expected_before <= 0.67863:
          if from_h1 <= -1:
           score += -0.0755
          else:
           score += 0.0227
         else:
          if part_blocks <= 704:
           score += -0.0661
          else:
           score += 0.125
       else:
        if expected1 <= 0.60445:
         if siblings <= 9:
          if genre <= 0:
           if span <= 0.13859:
            if page_blocks <= 226:
             score += -0.00782
            else:
             score += -0.132
           else:
            score += 0.0124
          else:
           if genre <= 1:
            score += -0.131
           else:
            score += -0.0142
         else:
          if part_blocks <= 158:
           if sibling_length <= 18.83:
            score += -0.0483
           else:
            if from_h1 <= 84:
             score += 0.0617
            else:
             score += 0.0138
          else:
           if genre <= 2:
            if page_blocks <= 433:
             score += -0.154
            else:
             score += -0.0153
           else:
            score += -0.153
        else:
         if from_first <= 54:
          if logit_rel <= -1.0661:
           score += 0.0278
          else:
           score += 0.109
         else:
          if chance1 <= 0.49592:
           score += -0.157
          else:
           if sibling_length <= 395.6:
            if siblings <= 202:
             score += 0.0514
            else:
             score += -0.125
           else:
            score += -0.0757
       if in_core5 <= 0:
        if expected_before <= 0.86152:
         if link_density3 <= 0.1514:
          score += -0.00302
         else:
          if level <= 0.42349:
           if siblings <= 5:
            score += -0.0715
           else:
            score += 0.157
          else:
           if from_h1 <= -2:
            score += -0.113
           else:
            if expected_after <= 0.59209:
             score += -0.0934
            else:
             score += -0.0238
        else:
         if link_density3 <= 1e-35:
          score += 0.0152
         else:
          if page_blocks <= 706:
           score += -0.106
          else:
           score += 0.0249
       else:
        if expected1 <= 0.60445:
         if tag <= 5:
          if from_h1 <= 0:
           score += -0.0977
          else:
           score += -0.0304
         else:
          if expected_after <= 0.042485:
           score += -0.0838
          else:
           if siblings <= 9:
            if length <= 858:
             score += -0.00416
            else:
             score += -0.122
           else:
            if part_share <= 0.61605:
             score += 0.0433
            else:
             score += -0.108
        else:
         if chance_rel <= 1.0054:
          if span <= 0.91193:
           if copies <= 1:
            if expected_before <= 0.94177:
             score += 0.0518
            else:
             score += -0.0702
           else:
            score += -0.0837
          else:
           score += -0.174
         else:
          if from_h1 <= 249:
           if expected_before <= 0.90063:
            score += 0.104
           else:
            score += 0.000306
          else:
           if sibling_length <= 292.86:
            score += 0.067
           else:
            score += -0.121
       if logit_rel <= -2.3351:
        if logit_rel <= -4.1026:
         score += -0.0966
        else:
         if in_core5 <= 0:
          score += -0.0617
         else:
          if genre <= 0:
           score += 0.00496
          else:
           score += -0.0514
       else:
        if expected1 <= 0.60445:
         if siblings <= 20:
          if prose1 <= 0.95218:
           if in_description <= 0:
            if genre <= 0:
             score += -0.021
            else:
             score += -0.072
           else:
            score += 0.0834
          else:
           if part_blocks <= 36:
            score += 0.0462
           else:
            score += -0.0282
         else:
          if expected2 <= 0.80722:
           if sibling_chance <= 1.0478:
            if genre <= 2:
             score += 0.0294
            else:
             score += -0.0698
           else:
            if page_chance <= 0.56561:
             score += 0.0333
            else:
             score += -0.143
          else:
           score += 0.0858
        else:
         if from_first <= 54:
          if logit_rel <= -0.36633:
           if genre <= 0:
            if expected1 <= 0.99921:
             score += 0.0779
            else:
             score += -0.101
           else:
            if siblings <= 29:
             score += -0.0608
            else:
             score += 0.111
          else:
           if length <= 63:
            score += -0.0956
           else:
            score += 0.108
         else:
          if chance2 <= 0.86074:
           if sibling_chance <= 1.1477:
            if expected1 <= 0.97014:
             score += -0.172
            else:
             score += 0.0296
           else:
            score += 0.0927
          else:
           score += 0.03
       if logit_rel <= -2.3351:
        if expected_before <= 0.8856:
         if span <= 0.2592:
          if logit_rel <= -3.5206:
           score += -0.0888
          else:
           score += -0.033
         else:
          if sibling_chance <= 0.10077:
           score += -0.0413
          else:
           score += 0.0106
        else:
         score += -0.098
       else:
        if near5 <= 0.80534:
         if expected_before <= 0.67863:
          if copies <= 1:
           if near5 <= 0.41906:
            if length <= 371:
             score += 0.00782
            else:
             score += -0.0741
           else:
            if part_share <= 0.61605:
             score += 0.0432
            else:
             score += -0.12
          else:
           score += -0.0445
         else:
          if sibling_length <= 126.47:
           if siblings <= 25:
            score += -0.0318
           else:
            if part_share <= 0.072818:
             score += 0.0203
            else:
             score += 0.107
          else:
           if level <= 0.89992:
            if part_share <= 0.14207:
             score += -0.0239
            else:
             score += -0.0956
           else:
            score += -0.155
        else:
         if copies <= 1:
          if from_first <= 54:
           if share1 <= 0.0554:
            if siblings <= 9:
             score += -0.0427
            else:
             score += 0.0668
           else:
            if siblings <= 2:
             score += 0.0291
            else:
             score += 0.104
          else:
           if siblings <= 186:
            if sibling_length <= 151.42:
             score += 0.0845
            else:
             score += 0.024
           else:
            score += -0.0951
         else:
          score += -0.0677
       if near5 <= 0.49033:
        if logit_rel <= -3.4192:
         if part_blocks <= 50:
          score += -0.0361
         else:
          score += -0.0989
        else:
         if from_h1 <= -2:
          if from_h1 <= -872:
           if page_chance <= 0.29546:
            score += 0.00181
           else:
            if page_chance <= 0.38354:
             score += -0.181
            else:
             score += -0.0361
          else:
           score += -0.142
         else:
          if expected_before <= 0.51924:
           if copies <= 2:
            score += 0.0306
           else:
            score += -0.0502
          else:
           if page_chance <= 0.034258:
            score += 0.108
           else:
            if part_blocks <= 89:
             score += -0.0171
            else:
             score += -0.0801
       else:
        if expected1 <= 0.60445:
         if expected_after <= 0.058589:
          score += -0.0627
         else:
          if in_body <= -1:
           score += -0.0825
          else:
           if copies <= 1:
            if chance1 <= 0.90882:
             score += 0.0147
            else:
             score += 0.0627
           else:
            score += -0.0359
        else:
         if logit_rel <= -0.59777:
          if prose1 <= 0.8288:
           if length <= 701:
            score += -0.00414
           else:
            score += -0.174
          else:
           score += 0.0554
         else:
          if from_h1 <= 84:
           if expected_before <= 0.87013:
            score += 0.108
           else:
            score += 0.012
          else:
           if blocks3 <= 181:
            score += 0.0902
           else:
            if page_blocks <= 226:
             score += -0.185
            else:
             score += 0.0101
       if -3.5 <= score <= 3.5:
        if in_core5 <= 0:
         if expected_before <= 0.67863:
          if from_h1 <= -1:
           score += -0.0793
          else:
           if page_chars <= 5794:
            score += -0.0483
           else:
            score += 0.0218
         else:
          if part_blocks <= 40:
           score += 0.0027
          else:
           if part_blocks <= 663:
            if from_first <= 8:
             score += -0.00328
            else:
             score += -0.0989
           else:
            score += 0.0631
        else:
         if expected1 <= 0.60445:
          if core_share <= 0.97032:
           if siblings <= 9:
            if part_blocks <= 5:
             if chance2 <= 1.0601:
              score += -0.127
             else:
              score += 0.0793
            else:
             score += -0.0182
           else:
            if page_chars <= 62005:
             if part_blocks <= 141:
              score += 0.0184
             else:
              score += -0.0489
            else:
             score += -0.13
          else:
           if part_link_density <= 0.16716:
            if page_chars <= 44192:
             if in_body <= -1:
              score += -0.0658
             else:
              score += 0.0542
            else:
             if part_blocks <= 36:
              score += 0.0843
             else:
              score += -0.122
           else:
            score += -0.0347
         else:
          if from_first <= 52:
           if length <= 115:
            score += 0.0163
           else:
            score += 0.0971
          else:
           if page_chars <= 9024:
            score += -0.173
           else:
            if span <= 0.73649:
             score += 0.0474
            else:
             if length <= 701:
              score += -0.0142
             else:
              score += -0.165
        if near1 <= 0.87947:
         if expected_after <= 0.1003:
          if link_density3 <= 0.018817:
           if page_blocks <= 289:
            if part_link_density <= 0.061654:
             score += 0.113
            else:
             score += -0.0451
           else:
            score += -0.0535
          else:
           if page_chars <= 21988:
            if core_share <= 0.99328:
             score += -0.0875
            else:
             score += 0.00248
           else:
            score += -0.0162
         else:
          if sibling_length <= 13.007:
           score += -0.0621
          else:
           if core_share <= 0.89079:
            if core_depth <= 11:
             if expected_after <= 0.42084:
              score += -0.0544
             else:
              score += -0.0081
            else:
             if level <= 0.71123:
              score += 0.0727
             else:
              score += -0.016
           else:
            if page_chars <= 44192:
             if prose1 <= 0.38753:
              score += 0.00192
             else:
              score += 0.0457
            else:
             if from_h1 <= 114:
              score += 0.0805
             else:
              score += -0.114
        else:
         if in_body <= -1:
          score += -0.0984
         else:
          if page_chars <= 44192:
           if expected_after <= 0.052641:
            score += -0.0417
           else:
            if prose1 <= 0.38753:
             if chance2 <= 1.0146:
              score += 0.0339
             else:
              score += -0.108
            else:
             score += 0.0821
          else:
           if span <= 0.83653:
            if from_h1 <= 241:
             score += 0.0993
            else:
             if link_density3 <= 0.037725:
              score += -0.17
             else:
              score += 0.0332
           else:
            score += -0.14
        if logit_rel <= -2.3351:
         if span <= 0.45729:
          if in_description <= 0:
           if logit_rel <= -3.6713:
            score += -0.0886
           else:
            if tag <= 13:
             if tag <= 4:
              score += -0.0562
             else:
              score += 0.0191
            else:
             score += -0.0865
          else:
           score += 0.114
         else:
          if part_blocks <= 33:
           score += 0.0353
          else:
           score += -0.0259
        else:
         if expected2 <= 0.83979:
          if page_chars <= 62005:
           if expected_before <= 0.51924:
            if from_h1 <= -2:
             if from_h1 <= -872:
              score += -0.013
             else:
              score += -0.141
            else:
             if share1 <= 0.047507:
              score += 0.0125
             else:
              score += 0.0578
           else:
            if siblings <= 165:
             if share1 <= 0.10091:
              score += -0.0144
             else:
              score += -0.0775
            else:
             score += 0.101
          else:
           score += -0.115
         else:
          if expected_before <= 0.90063:
           if siblings <= 6:
            if part_share <= 0.070305:
             score += 0.0286
            else:
             if page_chars <= 8238:
              score += -0.00702
             else:
              score += -0.163
           else:
            if page_chars <= 46077:
             if logit_rel <= -1.0661:
              score += 0.0212
             else:
              score += 0.0861
            else:
             if link_density3 <= 0.039618:
              score += -0.0721
             else:
              score += 0.0578
          else:
           if genre <= 0:
            score += 0.000761
           else:
            score += -0.103
        if near1 <= 0.89152:
         if expected_before <= 0.92269:
          if core_share <= 0.97032:
           if sibling_chance <= 1.0118:
            if page_chance <= 0.2239:
             if sibling_length <= 136.2:
              score += 0.0309
             else:
              score += -0.0313
            else:
             if tag <= 13:
              score += -0.015
             else:
              score += -0.0623
           else:
            if siblings <= 4:
             score += -0.0592
            else:
             if blocks3 <= 809:
              score += 0.0428
             else:
              score += -0.124
          else:
           if page_chars <= 27178:
            if page_chance <= 0.24538:
             if core_share <= 0.99828:
              score += 0.0367
             else:
              score += -0.161
            else:
             if expected3 <= 0.37114:
              score += 0.0107
             else:
              score += 0.0591
           else:
            if expected_before <= 0.46667:
             score += 0.0302
            else:
             if page_chars <= 39365:
              score += -0.0105
             else:
              score += -0.128
         else:
          if part_share <= 0.033989:
           score += -0.0765
          else:
           score += -0.0165
        else:
         if expected1 <= 0.60445:
          if core_share <= 0.96393:
           if genre <= 0:
            if from_h1 <= 285:
             score += 0.0469
            else:
             score += -0.133
           else:
            if blocks3 <= 13:
             score += -0.218
            else:
             if page_blocks <= 244:
              score += -0.0903
             else:
              score += 0.0653
          else:
           score += 0.0583
         else:
          if page_chars <= 49084:
           score += 0.0847
          else:
           score += -0.0332
        if expected1 <= 0.60445:
         if part_share <= 0.0029713:
          if in_description <= 0:
           if link_density3 <= 0.11112:
            score += -0.0245
           else:
            if part_blocks <= 549:
             score += -0.0854
            else:
             score += 0.0112
          else:
           score += 0.0601
         else:
          if expected_after <= 0.53835:
           if part_share <= 0.20968:
            if part_link_density <= 0.01013:
             if link_density3 <= 0.26772:
              score += 0.0366
             else:
              score += -0.15
            else:
             if blocks3 <= 60:
              score += -0.033
             else:
              score += 0.0108
           else:
            if length <= 274:
             if core_depth <= 9:
              score += -0.0368
             else:
              score += 0.0431
            else:
             if part_link_density <= 0.040647:
              score += -0.123
             else:
              score += -0.0154
          else:
           if tag <= 5:
            score += -0.0187
           else:
            if part_share <= 0.61605:
             if chance2 <= 1.0202:
              score += 0.0468
             else:
              score += -0.00914
            else:
             score += -0.082
        else:
         if chance_rel <= 1.0113:
          if page_blocks <= 104:
           score += 0.0524
          else:
           if tag <= 8:
            if part_link_density <= 0.12446:
             score += -0.168
            else:
             if sibling_length <= 53.017:
              score += -0.131
             else:
              score += 0.037
           else:
            score += 0.0147
         else:
          if blocks3 <= 809:
           if copies <= 1:
            score += 0.0809
           else:
            score += -0.124
          else:
           score += -0.0837
        if logit_rel <= -3.6713:
         if page_chars <= 19675:
          score += -0.0738
         else:
          score += -0.00373
        else:
         if expected2 <= 0.83979:
          if page_chars <= 62005:
           if in_description <= -1:
            if core_depth <= 16:
             if part_link_density <= 0.012515:
              score += 0.0279
             else:
              score += -0.0362
            else:
             if expected1 <= 0.14005:
              score += -0.0874
             else:
              score += -0.428
           else:
            if siblings <= 89:
             if siblings <= 74:
              score += 0.000295
             else:
              score += -0.104
            else:
             if sibling_chance <= 1.0601:
              score += 0.0772
             else:
              score += -0.0755
          else:
           score += -0.104
         else:
          if logit_rel <= -0.10074:
           if siblings <= 23:
            if from_first <= 12:
             if sibling_length <= 226.66:
              score += 0.00551
             else:
              score += 0.0775
            else:
             if sibling_length <= 88.923:
              score += 0.0175
             else:
              score += -0.0884
           else:
            if page_chars <= 55212:
             if link_density3 <= 0.076063:
              score += 0.0837
             else:
              score += 0.0101
            else:
             if link_density3 <= 0.036413:
              score += -0.101
             else:
              score += 0.0883
          else:
           if from_h1 <= 227:
            if siblings <= 6:
             if part_share <= 0.070305:
              score += 0.0487
             else:
              score += -0.0868
            else:
             if siblings <= 202:
              score += 0.086
             else:
              score += -0.077
           else:
            score += -0.0389
        if logit_rel <= -4.0438:
         if span <= 0.51038:
          score += -0.0827
         else:
          if part_share <= 0.17858:
           if tag <= 13:
            if sibling_chance <= 0.024598:
             score += -0.0502
            else:
             score += 0.0571
           else:
            score += -0.0801
          else:
           score += -0.103
        else:
         if near5 <= 0.85939:
          if expected_before <= 0.60457:
           if length <= 858:
            if from_h1 <= -1:
             if near5 <= 0.59341:
              score += -0.0566
             else:
              score += 0.0449
            else:
             if copies <= 1:
              score += 0.0316
             else:
              score += -0.0123
           else:
            score += -0.0679
          else:
           if tag <= 13:
            if sibling_chance <= 0.07723:
             score += -0.0512
            else:
             if part_blocks <= 9:
              score += 0.0692
             else:
              score += 0.000779
           else:
            if page_blocks <= 1162:
             if page_chance <= 0.041486:
              score += 0.0951
             else:
              score += -0.054
            else:
             score += 0.0993
         else:
          if from_h1 <= 477:
           if prose1 <= 0.67171:
            if core_share <= 0.98781:
             if part_blocks <= 4:
              score += -0.0999
             else:
              score += -0.0165
            else:
             score += 0.0737
           else:
            if in_body <= -1:
             score += -0.0609
            else:
             if span <= 0.89894:
              score += 0.0714
             else:
              score += -0.0909
          else:
           if span <= 0.76054:
            score += -0.263
           else:
            score += -0.0214
        if expected_after <= 0.032908:
         if sibling_chance <= 0.14297:
          score += -0.0921
         else:
          if from_first <= 18:
           score += 0.0384
          else:
           if link_density3 <= 0.057732:
            score += -0.00453
           else:
            score += -0.084
        else:
         if logit_rel <= -0.30646:
          if sibling_chance <= 0.10077:
           if in_description <= 0:
            score += -0.0384
           else:
            score += 0.0553
          else:
           if sibling_length <= 126.47:
            if sibling_length <= 13.007:
             score += -0.0447
            else:
             if link_density3 <= 0.048484:
              score += 0.0582
             else:
              score += 0.0029
           else:
            if span <= 0.72043:
             if expected2 <= 0.97231:
              score += -0.0252
             else:
              score += 0.0658
            else:
             if share1 <= 0.10091:
              score += -0.0221
             else:
              score += -0.146
         else:
          if from_h1 <= 81:
           if share1 <= 0.22432:
            if copies <= 1:
             score += 0.0348
            else:
             score += -0.0691
           else:
            if length <= 71:
             score += -0.124
            else:
             score += 0.0952
          else:
           if link_density3 <= 0.12885:
            if link_density3 <= 0.041119:
             if share1 <= 0.11504:
              score += 0.0113
             else:
              score += -0.0591
            else:
             if span <= 0.83653:
              score += 0.0656
             else:
              score += -0.044
           else:
            if prose1 <= 0.88348:
             score += -0.0211
            else:
             if expected3 <= 0.7748:
              score += -0.0315
             else:
              score += -0.231
        if -3.5 <= score <= 3.5:
         if expected_before <= 0.95295:
          if expected1 <= 0.89779:
           if core_share <= 0.97032:
            if expected3 <= 0.99815:
             if siblings <= 318:
              if from_first <= 14:
               score += 0.00552
              else:
               score += -0.0225
             else:
              if page_blocks <= 1360:
               score += 0.019
              else:
               score += 0.19
            else:
             if expected3 <= 0.99877:
              if part_link_density <= 0.034865:
               score += -0.389
              else:
               score += -0.034
             else:
              if in_description <= 0:
               score += -0.0571
              else:
               score += 0.122
           else:
            if part_link_density <= 0.026539:
             if in_body <= -1:
              score += -0.0621
             else:
              if chance_rel <= 1.15:
               score += 0.0636
              else:
               score += -0.0391
            else:
             if copies <= 2:
              if part_blocks <= 1:
               score += -0.162
              else:
               score += 0.00954
             else:
              score += -0.088
          else:
           if prose1 <= 0.71142:
            if part_link_density <= 0.1565:
             if siblings <= 83:
              if in_description <= -1:
               score += 0.0511
              else:
               score += -0.112
             else:
              score += 0.0989
            else:
             score += 0.0574
           else:
            if copies <= 1:
             if siblings <= 152:
              score += 0.0765
             else:
              score += -0.0275
            else:
             score += -0.109
         else:
          if level <= 0.90807:
           if near5 <= 0.27594:
            score += -0.0789
           else:
            score += -0.00769
          else:
           score += -0.108
         if logit_rel <= -2.3351:
          if tag <= 13:
           if tag <= 4:
            if span <= 0.89207:
             score += -0.049
            else:
             if part_blocks <= 167:
              score += -0.0168
             else:
              score += 0.193
           else:
            if span <= 0.20763:
             if chance2 <= 0.24578:
              if page_blocks <= 1684:
               score += -0.0878
              else:
               score += 0.159
             else:
              if tag <= 7:
               score += -0.06
              else:
               score += 0.0379
            else:
             if genre <= 0:
              score += 0.0702
             else:
              score += 0.00672
          else:
           score += -0.0648
         else:
          if copies <= 1:
           if page_chars <= 62005:
            if near5 <= 0.80534:
             if level <= 0.89051:
              if core_depth <= 6:
               score += -0.00881
              else:
               score += 0.0307
             else:
              score += -0.0767
            else:
             if in_body <= -1:
              if part_blocks <= 10:
               score += -0.126
              else:
               score += -0.00603
             else:
              if page_blocks <= 775:
               score += 0.0584
              else:
               score += -0.0631
           else:
            if from_first <= 103:
             score += 0.0297
            else:
             score += -0.0953
          else:
           if siblings <= 152:
            if chance1 <= 0.799:
             score += -0.0381
            else:
             if chance2 <= 0.9448:
              score += -0.184
             else:
              if siblings <= 31:
               score += -0.0971
              else:
               score += 0.0379
           else:
            score += 0.068
         if logit_rel <= -4.1026:
          if page_chars <= 12032:
           score += -0.0825
          else:
           score += -0.0148
         else:
          if siblings <= 4:
           if in_description <= 0:
            if genre <= 0:
             if part_link_density <= 0.023837:
              if expected1 <= 0.46961:
               score += 0.043
              else:
               score += -0.104
             else:
              if expected1 <= 0.89779:
               score += -0.0315
              else:
               score += 0.0291
            else:
             if in_body <= 0:
              score += -0.0576
             else:
              score += 0.0827
           else:
            score += 0.0549
          else:
           if from_h1 <= 78:
            if expected1 <= 0.1745:
             if core_share <= 0.99123:
              if expected3 <= 0.99754:
               score += 0.00936
              else:
               score += -0.13
             else:
              score += 0.0553
            else:
             if near1 <= 0.88567:
              if span <= 0.91193:
               score += 0.0364
              else:
               score += -0.132
             else:
              if expected_before <= 0.85274:
               score += 0.0981
              else:
               score += -0.00975
           else:
            if sibling_length <= 151.42:
             if page_chars <= 9371:
              if near1 <= 0.93533:
               score += -0.0272
              else:
               score += -0.221
             else:
              if part_link_density <= 1.0004:
               score += 0.0264
              else:
               score += 0.173
            else:
             if span <= 0.38829:
              if part_link_density <= 0.17732:
               score += -0.103
              else:
               score += 0.033
             else:
              if expected3 <= 0.20574:
               score += 0.0472
              else:
               score += -0.0316
         if expected_before <= 0.93577:
          if expected2 <= 0.83979:
           if sibling_length <= 13.007:
            if span <= 0.8704:
             score += -0.0578
            else:
             if expected3 <= 0.072116:
              score += -0.0376
             else:
              score += 0.107
           else:
            if part_share <= 0.61605:
             if expected_after <= 0.45333:
              if share1 <= 0.1904:
               score += -0.00473
              else:
               score += -0.075
             else:
              if copies <= 2:
               score += 0.0206
              else:
               score += -0.0437
            else:
             if part_share <= 0.83956:
              if blocks3 <= 71:
               score += -0.0417
              else:
               score += -0.165
             else:
              score += 0.124
          else:
           if prose1 <= 0.79134:
            if part_link_density <= 0.038193:
             if core_depth <= 5:
              if length <= 701:
               score += 0.0191
              else:
               score += -0.227
             else:
              score += 0.0644
            else:
             if share1 <= 0.87641:
              if length <= 205:
               score += -0.0152
              else:
               score += 0.0557
             else:
              if blocks3 <= 197:
               score += -0.122
              else:
               score += 0.00744
           else:
            if link_density3 <= 0.26772:
             if copies <= 1:
              if blocks3 <= 489:
               score += 0.0747
              else:
               score += -0.0801
             else:
              score += -0.0695
            else:
             if part_link_density <= 0.019583:
              score += -0.24
             else:
              score += 0.0394
         else:
          if link_density3 <= 0.032166:
           score += 0.00614
          else:
           score += -0.0571
         if sibling_chance <= 1.0038:
          if tag <= 13:
           if tag <= 5:
            score += -0.0193
           else:
            if part_blocks <= 61:
             if genre <= 0:
              if span <= 0.13859:
               score += 0.00299
              else:
               score += 0.086
             else:
              if genre <= 1:
               score += -0.0807
              else:
               score += 0.0502
            else:
             if share1 <= 0.90046:
              score += 0.00687
             else:
              if chance_rel <= 0.66706:
               score += 0.028
              else:
               score += -0.173
          else:
           if level <= 0.64781:
            if span <= 0.44184:
             if span <= 0.34626:
              score += 0.0129
             else:
              score += -0.187
            else:
             score += 0.0939
           else:
            if core_share <= 0.99123:
             if expected_before <= 0.3409:
              if from_first <= -1:
               score += -0.0807
              else:
               score += 0.00556
             else:
              score += -0.08
            else:
             score += 0.0174
         else:
          if near5 <= 0.85939:
           if expected_after <= 0.4425:
            if page_chance <= 0.5539:
             score += 0.0173
            else:
             if sibling_chance <= 1.1287:
              score += -0.048
             else:
              score += -0.206
           else:
            score += 0.0334
          else:
           if core_share <= 0.93787:
            if page_blocks <= 237:
             score += 0.0779
            else:
             if link_density3 <= 0.02487:
              score += -0.111
             else:
              if blocks3 <= 489:
               score += 0.0421
              else:
               score += -0.131
           else:
            score += 0.0724
         if siblings <= 4:
          if in_description <= 0:
           if genre <= 0:
            if part_link_density <= 0.031167:
             score += 0.018
            else:
             score += -0.026
           else:
            if span <= 0.59462:
             if core_share <= 0.8594:
              score += -0.0216
             else:
              if sibling_chance <= 0.87437:
               score += -0.0693
              else:
               score += -0.196
            else:
             score += 0.0126
          else:
           score += 0.0437
         else:
          if expected2 <= 0.80722:
           if in_description <= -1:
            if from_h1 <= 0:
             if part_link_density <= 0.0039201:
              score += 0.1
             else:
              if span <= 0.069609:
               score += -0.0295
              else:
               score += -0.15
            else:
             score += -0.0136
           else:
            if expected_before <= 0.37228:
             score += 0.0332
            else:
             if span <= 1e-35:
              score += 0.0319
             else:
              if span <= 0.098956:
               score += -0.0706
              else:
               score += -0.00355
          else:
           if from_h1 <= 78:
            if length <= 111:
             if span <= 0.31699:
              if genre <= 0:
               score += -0.00443
              else:
               score += -0.125
             else:
              score += 0.0492
            else:
             if in_core5 <= 0:
              score += -0.0272
             else:
              if expected_before <= 0.90063:
               score += 0.0851
              else:
               score += -0.012
           else:
            if length <= 384:
             score += 0.0203
            else:
             if near1 <= 0.89694:
              score += -0.126
             else:
              score += -0.00402
         if logit_rel <= -4.1644:
          if page_chars <= 12032:
           score += -0.0731
          else:
           if expected_after <= 0.3551:
            score += -0.0498
           else:
            score += 0.0258
         else:
          if expected1 <= 0.92322:
           if share1 <= 0.87641:
            if siblings <= 20:
             if level <= 0.89478:
              if page_chance <= 0.7862:
               score += -0.00571
              else:
               score += 0.116
             else:
              if page_chars <= 10286:
               score += -0.0867
              else:
               score += -0.00903
            else:
             if sibling_length <= 151.42:
              if tag <= 5:
               score += -0.0107
              else:
               score += 0.0546
             else:
              if sibling_length <= 239.34:
               score += -0.0447
              else:
               score += 0.0277
           else:
            score += -0.156
          else:
           if share1 <= 0.97198:
            if logit_rel <= -0.59777:
             if genre <= 0:
              if level <= 0.79154:
               score += 0.0967
              else:
               score += 0.017
             else:
              if link_density3 <= 0.051391:
               score += 0.0717
              else:
               score += -0.0943
            else:
             if from_h1 <= 241:
              if expected_after <= 0.1003:
               score += 0.022
              else:
               score += 0.1
             else:
              if link_density3 <= 0.041119:
               score += -0.116
              else:
               score += 0.0279
           else:
            if link_density3 <= 0.14676:
             if sibling_length <= 292.86:
              if siblings <= 12:
               score += -0.0522
              else:
               score += 0.0997
             else:
              score += -0.0776
            else:
             score += -0.191
         if copies <= 1:
          if chance2 <= 0.20839:
           if level <= 0.7179:
            if page_blocks <= 169:
             score += -0.0741
            else:
             if from_first <= -961:
              score += 0.0902
             else:
              if page_blocks <= 286:
               score += 0.0792
              else:
               score += -0.0382
           else:
            score += -0.0635
          else:
           if genre <= 0:
            if in_core5 <= 0:
             if blocks3 <= 38:
              if from_first <= 144:
               score += 0.0151
              else:
               score += 0.122
             else:
              if chance2 <= 0.8232:
               score += -0.0548
              else:
               score += -0.00517
            else:
             if blocks3 <= 172:
              if core_depth <= 6:
               score += 0.0117
              else:
               score += 0.0533
             else:
              if expected3 <= 0.84698:
               score += -0.0707
              else:
               score += 0.0198
           else:
            if page_blocks <= 175:
             if prose1 <= 0.89479:
              if expected2 <= 0.98494:
               score += -0.119
              else:
               score += 0.00464
             else:
              if expected3 <= 0.96894:
               score += -0.0579
              else:
               score += 0.0932
            else:
             if expected2 <= 0.0095791:
              score += -0.0688
             else:
              if in_description <= 0:
               score += 0.00419
              else:
               score += 0.1
         else:
          if chance1 <= 0.74677:
           if siblings <= 145:
            if copies <= 20:
             score += -0.015
            else:
             score += -0.0986
           else:
            score += 0.0585
          else:
           score += -0.0715
     scores[index] = score


def _add_trees_1(rows: list[tuple[float, ...]], scores: list[float]) -> None:
    for index, row in enumerate(rows):
     score = scores[index]
     if score < -3.5 or score > 3.5:
      continue
     logit_rel, chance_rel, length, tag, copies, in_description, in_body, from_h1, from_first, expected_before, expected_after, near1, near5, siblings, sibling_length, sibling_chance, in_core5, share1, chance1, expected1, prose1, chance2, expected2, link_density3, expected3, blocks3, in_core7, part_share, part_link_density, part_blocks, page_chars, page_blocks, page_chance, genre, span, level, core_share, core_depth = row
     if expected_before <= 0.93577:
      if core_share <= 0.96907:
       if genre <= 0:
        if sibling_chance <= 1.0118:
         if tag <= 13:
          if length <= 701:
           score += 0.0128
          else:
           score += -0.0961
         else:
          if blocks3 <= 38:
           score += 0.00869
          else:
           score += -0.0728
        else:
         if part_blocks <= 15:
          if page_chance <= 0.52745:
           score += -0.0762
          else:
           score += 0.0736
         else:
          if part_blocks <= 472:
           score += 0.0704
          else:
           score += -0.0362
       else:
        if span <= 0.14802:
         if part_share <= 0.3999:
          if page_blocks <= 286:
           score += -0.0226
          else:
           score += 0.0528
         else:
          score += -0.0943
        else:
         if part_blocks <= 13:
          if span <= 0.34626:
           score += -0.165
          else:
           score += -0.00823
         else:
          if prose1 <= 0.78123:
           score += -0.0462
          else:
           score += 0.0107
      else:
       if core_share <= 1.0:
        if part_link_density <= 0.026539:
         if part_share <= 0.31007:
          score += 0.0536
         else:
          score += -0.0259
        else:
         score += 0.0141
       else:
        if level <= 0.74305:
         if span <= 0.024931:
          score += -0.117
         else:
          score += 0.0798
        else:
         score += -0.113
     else:
      if level <= 0.9035:
       if page_chance <= 0.7862:
        score += -0.03
       else:
        score += 0.0976
      else:
       score += -0.0784
     if expected_after <= 0.015627:
      score += -0.0508
     else:
      if logit_rel <= -0.30646:
       if genre <= 0:
        if from_h1 <= -1:
         if page_blocks <= 52:
          score += 0.0772
         else:
          score += -0.0401
        else:
         if level <= 0.75216:
          score += 0.0283
         else:
          if near5 <= 0.70071:
           score += -0.0241
          else:
           score += 0.0197
       else:
        if genre <= 1:
         if in_description <= 0:
          if expected_after <= 0.29299:
           score += -0.113
          else:
           score += -0.0431
         else:
          score += 0.0987
        else:
         if share1 <= 0.25984:
          score += 0.0135
         else:
          score += -0.0745
      else:
       if page_blocks <= 207:
        if sibling_length <= 116.93:
         if level <= 0.53234:
          score += -0.117
         else:
          if chance1 <= 0.96437:
           score += 0.051
          else:
           score += -0.174
        else:
         if copies <= 1:
          if expected_after <= 0.1003:
           score += 0.0122
          else:
           score += 0.0933
         else:
          score += -0.059
       else:
        if core_depth <= 4:
         if core_share <= 0.93787:
          if core_share <= 0.68815:
           score += 0.0346
          else:
           score += -0.17
         else:
          if page_chance <= 0.3901:
           score += -0.0608
          else:
           score += 0.0579
        else:
         if share1 <= 0.97198:
          if level <= 0.9035:
           score += 0.00169
          else:
           score += 0.0564
         else:
          score += -0.113
     if expected_before <= 0.75878:
      if sibling_length <= 10.078:
       score += -0.0537
      else:
       if copies <= 1:
        if prose1 <= 0.28548:
         if chance2 <= 0.98837:
          if from_h1 <= -1:
           score += -0.0404
          else:
           score += 0.0193
         else:
          if sibling_length <= 195.38:
           score += -0.03
          else:
           score += -0.165
        else:
         if core_share <= 0.85284:
          if sibling_chance <= 1.0687:
           score += -0.0147
          else:
           score += 0.0591
         else:
          if chance2 <= 1.08:
           score += 0.0428
          else:
           score += -0.064
       else:
        if chance2 <= 0.32086:
         if from_h1 <= 8:
          score += -0.0639
         else:
          if share1 <= 0.018003:
           score += 0.0285
          else:
           score += 0.185
        else:
         if siblings <= 45:
          score += -0.0466
         else:
          if copies <= 58:
           score += 0.0278
          else:
           score += -0.16
     else:
      if link_density3 <= 0.030509:
       if blocks3 <= 172:
        if page_chance <= 0.095639:
         score += -0.0907
        else:
         score += 0.0414
       else:
        score += -0.0412
      else:
       if genre <= 0:
        if part_link_density <= 0.97247:
         if level <= 0.36474:
          score += 0.0647
         else:
          if near5 <= 0.33876:
           score += -0.0611
          else:
           score += -0.0136
        else:
         if from_h1 <= 213:
          score += 0.0231
         else:
          score += 0.195
       else:
        score += -0.067
     if expected_before <= 0.66852:
      if from_h1 <= -1:
       if from_h1 <= -872:
        if expected_after <= 0.17563:
         score += -0.239
        else:
         if siblings <= 70:
          if length <= 57:
           score += -0.02
          else:
           score += 0.0463
         else:
          if siblings <= 94:
           score += -0.163
          else:
           score += -0.0148
       else:
        score += -0.0891
      else:
       if from_h1 <= 413:
        if siblings <= 5:
         score += 0.000684
        else:
         if genre <= 2:
          if core_depth <= 5:
           score += 0.00415
          else:
           score += 0.041
         else:
          if part_link_density <= 0.023837:
           score += -0.0969
          else:
           score += 0.00789
       else:
        if part_link_density <= 0.01013:
         score += -0.158
        else:
         score += -0.0161
     else:
      if siblings <= 2:
       score += -0.0493
      else:
       if from_first <= 12:
        if expected1 <= 0.83302:
         score += 0.0149
        else:
         score += 0.109
       else:
        if link_density3 <= 0.014358:
         if core_depth <= 8:
          if blocks3 <= 11:
           score += 0.0752
          else:
           score += -0.0176
         else:
          if from_h1 <= 227:
           score += 0.106
          else:
           score += -0.0438
        else:
         if core_share <= 0.97032:
          if from_h1 <= 950:
           score += -0.0402
          else:
           score += 0.114
         else:
          if span <= 0.72043:
           score += 0.0166
          else:
           score += -0.0501
     if page_chars <= 62005:
      if link_density3 <= 0.057732:
       if part_share <= 0.61605:
        if core_depth <= 3:
         if level <= 0.79154:
          if level <= 0.42349:
           score += -0.106
          else:
           score += 0.0489
         else:
          if sibling_length <= 324.31:
           score += -0.0863
          else:
           score += -0.283
        else:
         if sibling_length <= 18.01:
          if siblings <= 834:
           score += -0.0406
          else:
           score += 0.117
         else:
          if siblings <= 23:
           score += 0.0142
          else:
           score += 0.0458
       else:
        score += -0.0943
      else:
       if expected_before <= 0.85274:
        if near1 <= 0.89694:
         if siblings <= 112:
          if link_density3 <= 1.1386:
           score += -0.0121
          else:
           score += 0.0565
         else:
          if sibling_length <= 10.078:
           score += -0.0431
          else:
           score += 0.0611
        else:
         if share1 <= 0.060077:
          if near5 <= 0.7829:
           score += -0.189
          else:
           score += -0.011
         else:
          if copies <= 1:
           score += 0.0694
          else:
           score += -0.0615
       else:
        if page_chars <= 19028:
         if from_first <= 10:
          score += 0.0155
         else:
          if core_share <= 0.97032:
           score += -0.0731
          else:
           score += -0.012
        else:
         if span <= 0.72043:
          score += 0.0314
         else:
          score += -0.051
     else:
      if link_density3 <= 0.035112:
       score += -0.0925
      else:
       score += 0.0146
     if logit_rel <= -4.356:
      score += -0.0387
     else:
      if copies <= 1:
       if tag <= 13:
        if tag <= 10:
         if share1 <= 0.07285:
          if sibling_length <= 17.017:
           score += -0.0359
          else:
           score += 0.0318
         else:
          if expected2 <= 0.92703:
           score += -0.0563
          else:
           score += 0.0183
        else:
         if siblings <= 2:
          if chance_rel <= 0.93558:
           score += 0.0267
          else:
           score += -0.0949
         else:
          if core_depth <= 2:
           score += -0.0649
          else:
           score += 0.0923
       else:
        if logit_rel <= -1.6164:
         if core_share <= 0.99206:
          score += -0.0621
         else:
          if siblings <= 5:
           score += -0.0881
          else:
           score += 0.048
        else:
         if share1 <= 0.0554:
          if page_blocks <= 512:
           score += -0.0262
          else:
           score += 0.0332
         else:
          if expected_after <= 0.46375:
           score += 0.00332
          else:
           score += 0.0557
      else:
       if siblings <= 109:
        if copies <= 20:
         if chance_rel <= 0.57251:
          if link_density3 <= 1.0001:
           score += -0.00947
          else:
           score += 0.0845
         else:
          if expected2 <= 0.50273:
           score += -0.0314
          else:
           score += -0.0897
        else:
         score += -0.116
       else:
        if from_h1 <= 213:
         score += 0.0643
        else:
         if tag <= 0:
          score += 0.138
         else:
          score += -0.0357
     if length <= 858:
      if link_density3 <= 0.067858:
       if page_chars <= 62005:
        if expected2 <= 0.95105:
         if expected2 <= 0.9393:
          if expected_before <= 0.38247:
           score += 0.0285
          else:
           score += 0.00249
         else:
          if prose1 <= 0.81925:
           score += -0.182
          else:
           score += 0.0599
        else:
         if page_chars <= 49084:
          if sibling_chance <= 0.43839:
           score += -0.0146
          else:
           score += 0.0701
         else:
          if from_first <= 240:
           score += 0.0268
          else:
           score += -0.149
       else:
        if expected_before <= 0.19418:
         score += 0.0646
        else:
         score += -0.0799
      else:
       if page_chance <= 0.19278:
        if core_share <= 0.9795:
         if sibling_chance <= 0.083621:
          score += -0.00445
         else:
          score += 0.0492
        else:
         score += -0.0907
       else:
        if expected1 <= 0.32522:
         if page_chars <= 16311:
          if near5 <= 0.2302:
           score += -0.0662
          else:
           score += -0.0211
         else:
          if link_density3 <= 0.069784:
           score += -0.158
          else:
           score += 0.0106
        else:
         if blocks3 <= 54:
          if sibling_length <= 85.895:
           score += -0.0104
          else:
           score += 0.0916
         else:
          if copies <= 1:
           score += 0.00265
          else:
           score += -0.0894
     else:
      if sibling_chance <= 0.48958:
       score += 0.0297
      else:
       if core_share <= 0.94808:
        score += -0.141
       else:
        score += -0.0298
     if in_description <= 0:
      if siblings <= 3:
       if page_blocks <= 112:
        if chance1 <= 0.1395:
         score += -0.0891
        else:
         if length <= 336:
          if page_chance <= 0.72113:
           score += 0.0349
          else:
           score += -0.0338
         else:
          score += 0.121
       else:
        if length <= 858:
         if chance1 <= 0.98656:
          if chance1 <= 0.9047:
           score += -0.0261
          else:
           score += 0.024
         else:
          score += -0.153
        else:
         score += -0.0952
      else:
       if page_chars <= 62005:
        if expected2 <= 0.76436:
         if chance2 <= 1.0202:
          if sibling_length <= 239.34:
           score += -0.00551
          else:
           score += 0.0494
         else:
          if sibling_length <= 200.32:
           score += 0.00861
          else:
           score += -0.0777
        else:
         if prose1 <= 0.95218:
          if siblings <= 23:
           score += -0.0104
          else:
           score += 0.0342
         else:
          if chance2 <= 0.65327:
           score += -0.0963
          else:
           score += 0.0981
       else:
        if from_first <= 73:
         if part_link_density <= 0.01013:
          score += -0.069
         else:
          score += 0.113
        else:
         if blocks3 <= 274:
          score += -0.122
         else:
          if from_first <= 346:
           score += 0.0148
          else:
           score += -0.0908
     else:
      if chance2 <= 0.55069:
       score += 0.141
      else:
       if prose1 <= 0.26581:
        score += 0.0939
       else:
        score += 0.0194
     if -3.5 <= score <= 3.5:
      if in_description <= 0:
       if genre <= 0:
        if length <= 371:
         if near5 <= 0.56494:
          if level <= 0.76585:
           if page_chars <= 5446:
            score += -0.0303
           else:
            score += 0.0234
          else:
           if span <= 0.34626:
            score += -0.0742
           else:
            score += -0.0039
         else:
          if tag <= 13:
           score += 0.0389
          else:
           if part_blocks <= 15:
            score += -0.0231
           else:
            score += 0.025
        else:
         if span <= 0.80411:
          if part_share <= 0.11844:
           if sibling_length <= 531.66:
            score += 0.0108
           else:
            score += 0.0972
          else:
           if span <= 0.15622:
            score += -0.107
           else:
            score += -0.00183
         else:
          score += -0.101
       else:
        if sibling_length <= 239.34:
         if genre <= 1:
          if tag <= 10:
           if from_h1 <= 10:
            score += 0.00856
           else:
            score += -0.135
          else:
           if expected_before <= 0.86152:
            score += 0.00372
           else:
            score += -0.101
         else:
          if sibling_length <= 136.2:
           score += 0.00955
          else:
           if part_blocks <= 514:
            score += -0.0552
           else:
            score += 0.127
        else:
         if span <= 0.59462:
          if prose1 <= 0.97203:
           if near5 <= 0.7829:
            score += -0.0969
           else:
            score += 0.0122
          else:
           score += 0.0794
         else:
          score += 0.0784
      else:
       score += 0.052
      if in_description <= 0:
       if siblings <= 2:
        if in_body <= 0:
         if level <= 0.80541:
          if page_chance <= 0.41608:
           score += -0.023
          else:
           score += 0.0524
         else:
          if tag <= 13:
           if expected_before <= 0.01751:
            score += 0.0155
           else:
            score += -0.041
          else:
           if prose1 <= 0.94541:
            score += -0.0829
           else:
            score += 3.13e-05
        else:
         score += 0.109
       else:
        if from_h1 <= 78:
         if share1 <= 0.25984:
          if from_h1 <= 0:
           if share1 <= 0.080803:
            score += -0.0156
           else:
            score += -0.0889
          else:
           if tag <= 13:
            score += 0.0332
           else:
            score += -0.008
         else:
          if prose1 <= 0.66427:
           if siblings <= 16:
            score += 0.0361
           else:
            score += -0.067
          else:
           if chance_rel <= 1.0113:
            score += 0.0302
           else:
            score += 0.0911
        else:
         if page_blocks <= 244:
          if level <= 0.90807:
           if span <= 0.62769:
            score += 0.0125
           else:
            score += -0.0631
          else:
           if blocks3 <= 176:
            score += -0.0789
           else:
            score += -0.251
         else:
          if part_share <= 0.12434:
           if page_chars <= 67564:
            score += 0.0196
           else:
            score += -0.0735
          else:
           if page_blocks <= 384:
            score += 0.0273
           else:
            score += -0.0391
      else:
       score += 0.0533
      if sibling_length <= 13.007:
       if page_blocks <= 574:
        if page_chars <= 17416:
         score += -0.0625
        else:
         score += 0.0108
       else:
        if part_link_density <= 0.99669:
         if sibling_length <= 7.6225:
          if siblings <= 430:
           score += -0.027
          else:
           score += 0.114
         else:
          if in_core5 <= 0:
           score += 0.0556
          else:
           score += -0.036
        else:
         score += 0.152
      else:
       if copies <= 20:
        if expected_after <= 0.28264:
         if page_chars <= 52958:
          if in_description <= 0:
           if part_link_density <= 0.031167:
            score += 0.0131
           else:
            score += -0.0153
          else:
           score += 0.12
         else:
          if page_blocks <= 1088:
           if from_h1 <= 87:
            score += -0.0179
           else:
            score += -0.128
          else:
           if page_chars <= 62005:
            score += 0.158
           else:
            score += -0.0636
        else:
         if siblings <= 23:
          if from_h1 <= 413:
           if copies <= 3:
            score += 0.00274
           else:
            score += -0.0754
          else:
           if share1 <= 0.0087822:
            score += -0.00805
           else:
            score += -0.148
         else:
          if core_share <= 0.88758:
           if core_share <= 0.6187:
            score += 0.0389
           else:
            score += -0.0201
          else:
           if page_blocks <= 858:
            score += 0.0467
           else:
            score += -0.0332
       else:
        if siblings <= 169:
         score += -0.12
        else:
         score += 0.0567
      if copies <= 2:
       if part_share <= 0.61605:
        if level <= 0.75216:
         if sibling_length <= 20.014:
          if part_blocks <= 1217:
           score += -0.0282
          else:
           score += 0.103
         else:
          if expected1 <= 0.14005:
           if page_chance <= 0.41608:
            score += 0.0216
           else:
            score += 0.055
          else:
           if from_first <= 30:
            score += 0.0317
           else:
            score += -0.052
        else:
         if near5 <= 0.72108:
          if tag <= 13:
           if part_blocks <= 53:
            score += 0.0236
           else:
            score += -0.0244
          else:
           if core_share <= 0.64359:
            score += 0.0111
           else:
            score += -0.0604
         else:
          if chance2 <= 1.0146:
           if logit_rel <= -0.2517:
            score += 0.0013
           else:
            score += 0.0371
          else:
           if expected3 <= 0.98322:
            score += 0.00492
           else:
            score += -0.125
       else:
        if part_share <= 0.83956:
         if chance2 <= 0.93319:
          if sibling_length <= 60.143:
           if level <= 0.63062:
            score += 0.0218
           else:
            score += -0.131
          else:
           score += -0.133
         else:
          score += 0.00936
        else:
         score += 0.0675
      else:
       if part_share <= 0.83956:
        if length <= 223:
         if copies <= 50:
          score += -0.018
         else:
          if core_share <= 0.59535:
           score += 0.0769
          else:
           score += -0.137
        else:
         score += -0.109
       else:
        score += 0.143
      if length <= 858:
       if expected_after <= 0.018536:
        if core_share <= 0.7041:
         if page_chance <= 0.37318:
          score += -0.0255
         else:
          if level <= 0.89051:
           score += 0.101
          else:
           score += -0.0465
        else:
         if level <= 0.76144:
          if span <= 0.38829:
           if prose1 <= 0.98069:
            score += -0.0608
           else:
            score += 0.0749
          else:
           if from_first <= 296:
            score += 0.107
           else:
            score += -0.0276
         else:
          if from_first <= 22:
           if part_link_density <= 0.21562:
            score += 0.0779
           else:
            score += -0.0462
          else:
           if page_chance <= 0.76376:
            score += -0.0837
           else:
            score += -0.0282
       else:
        if length <= 4:
         if core_share <= 0.7041:
          score += 0.0239
         else:
          score += -0.0742
        else:
         if part_share <= 0.61605:
          if siblings <= 2:
           if chance1 <= 0.98656:
            score += -0.00777
           else:
            score += -0.185
          else:
           if from_h1 <= 78:
            score += 0.0172
           else:
            score += 0.00052
         else:
          if part_share <= 0.83956:
           if chance2 <= 0.93319:
            score += -0.0952
           else:
            score += 0.0427
          else:
           if page_chance <= 0.069718:
            score += 0.148
           else:
            score += -0.0614
      else:
       if sibling_chance <= 0.6261:
        score += 0.0268
       else:
        if core_share <= 0.94808:
         score += -0.12
        else:
         score += -0.0263
      if span <= 0.92496:
       if core_depth <= 4:
        if page_chars <= 59486:
         if length <= 282:
          if page_chars <= 22608:
           if part_blocks <= 3:
            score += -0.0806
           else:
            score += 0.0123
          else:
           if page_chance <= 0.69807:
            score += -0.0857
           else:
            score += 0.0402
         else:
          if expected_before <= 0.16453:
           score += 0.0335
          else:
           if level <= 0.83283:
            score += -0.104
           else:
            score += -0.00221
        else:
         score += 0.128
       else:
        if page_chars <= 44192:
         if sibling_chance <= 0.27035:
          if part_link_density <= 0.014889:
           if expected2 <= 0.95438:
            score += 0.0438
           else:
            score += -0.0359
          else:
           if near5 <= 0.94906:
            score += -0.0139
           else:
            score += -0.162
         else:
          if page_chars <= 39868:
           if genre <= 0:
            score += 0.0202
           else:
            score += -0.00603
          else:
           if from_first <= -2:
            score += -0.0491
           else:
            score += 0.104
        else:
         if from_first <= 259:
          if part_link_density <= 0.065351:
           if core_depth <= 14:
            score += -0.0123
           else:
            score += -0.145
          else:
           if part_blocks <= 167:
            score += -0.0353
           else:
            score += 0.121
         else:
          if part_link_density <= 0.21562:
           score += -0.116
          else:
           score += 0.0596
      else:
       if near5 <= 0.93984:
        score += 0.093
       else:
        score += -0.135
      if genre <= 0:
       if part_link_density <= 0.93671:
        if link_density3 <= 0.71007:
         if core_depth <= 6:
          if level <= 0.83942:
           if sibling_length <= 220.68:
            score += -0.00459
           else:
            score += -0.0592
          else:
           if level <= 0.93973:
            score += 0.0403
           else:
            score += -0.0546
         else:
          if part_link_density <= 0.057758:
           if page_blocks <= 1423:
            score += 0.0371
           else:
            score += -0.164
          else:
           if level <= 0.77436:
            score += 0.0296
           else:
            score += -0.0175
        else:
         score += -0.0467
       else:
        if part_blocks <= 3:
         score += -0.079
        else:
         if from_first <= 144:
          score += 0.0506
         else:
          score += 0.199
      else:
       if page_blocks <= 232:
        if link_density3 <= 0.051391:
         score += 0.00437
        else:
         if sibling_length <= 93.306:
          score += 0.017
         else:
          if sibling_chance <= 0.35878:
           score += -0.013
          else:
           if core_depth <= 5:
            score += -0.265
           else:
            score += -0.0976
       else:
        if sibling_length <= 226.66:
         if part_link_density <= 0.99669:
          score += -0.00851
         else:
          score += -0.0941
        else:
         if expected_after <= 0.46375:
          if sibling_chance <= 1.0236:
           if part_link_density <= 0.046086:
            score += -0.117
           else:
            score += 0.0507
          else:
           score += 0.0585
         else:
          if in_core5 <= 0:
           score += -0.0291
          else:
           score += 0.099
      if from_h1 <= -1:
       if page_blocks <= 52:
        score += 0.0675
       else:
        if core_depth <= 15:
         if from_h1 <= -872:
          score += -0.00864
         else:
          score += -0.0791
        else:
         if in_description <= -1:
          score += -0.201
         else:
          score += -0.00893
      else:
       if expected_after <= 0.53835:
        if core_depth <= 8:
         if expected1 <= 0.98334:
          if part_blocks <= 89:
           if page_blocks <= 237:
            score += -0.0254
           else:
            score += 0.0145
          else:
           if from_h1 <= 24:
            score += 0.0656
           else:
            score += -0.0492
         else:
          score += 0.0358
        else:
         if blocks3 <= 172:
          if sibling_length <= 284.65:
           if part_blocks <= 6:
            score += 0.0612
           else:
            score += 0.000638
          else:
           score += 0.0733
         else:
          if page_blocks <= 262:
           if page_chance <= 0.82093:
            score += -0.00362
           else:
            score += -0.302
          else:
           score += -0.0113
       else:
        if tag <= 5:
         if page_chance <= 0.6255:
          if sibling_length <= 74.508:
           score += -0.0157
          else:
           if blocks3 <= 16:
            score += -0.0265
           else:
            score += 0.0736
         else:
          if blocks3 <= 423:
           score += -0.0316
          else:
           score += -0.185
        else:
         if from_h1 <= 241:
          if blocks3 <= 11:
           score += -0.00984
          else:
           score += 0.0323
         else:
          score += -0.0364
      if -3.5 <= score <= 3.5:
       if in_description <= 0:
        if tag <= 13:
         if tag <= 5:
          if span <= 0.8704:
           if prose1 <= 0.89225:
            if level <= 0.72867:
             score += -0.000918
            else:
             score += -0.0405
           else:
            if sibling_chance <= 0.96897:
             score += 0.00586
            else:
             score += 0.0856
          else:
           score += 0.0603
         else:
          if sibling_chance <= 0.69153:
           if sibling_chance <= 0.088196:
            if expected3 <= 0.97819:
             score += -0.0238
            else:
             score += 0.0323
           else:
            if core_share <= 1.0:
             score += 0.0525
            else:
             score += -0.0825
          else:
           if span <= 0.68359:
            if span <= 0.028881:
             score += -0.0898
            else:
             score += 0.0399
           else:
            if part_link_density <= 0.031167:
             score += 0.00901
            else:
             score += -0.089
        else:
         if logit_rel <= -1.9287:
          if level <= 0.90807:
           score += -0.0353
          else:
           score += -0.0993
         else:
          if sibling_chance <= 1.0038:
           if prose1 <= 0.73435:
            if page_chance <= 0.2239:
             score += 0.0807
            else:
             score += -0.012
           else:
            if expected_before <= 0.1834:
             score += 0.0199
            else:
             score += -0.0535
          else:
           if in_body <= -1:
            score += -0.0768
           else:
            if expected_before <= 0.96298:
             score += 0.0168
            else:
             score += -0.0808
       else:
        if expected_before <= 0.20449:
         score += 0.0223
        else:
         score += 0.126
       if page_blocks <= 52:
        if part_link_density <= 0.72867:
         score += 0.0628
        else:
         score += -0.0792
       else:
        if siblings <= 23:
         if level <= 0.80541:
          if core_share <= 0.94302:
           if core_share <= 0.93371:
            score += -0.00189
           else:
            if sibling_chance <= 0.99568:
             score += -0.0233
            else:
             score += -0.278
          else:
           score += 0.0292
         else:
          if level <= 0.81461:
           if core_share <= 0.94302:
            score += 0.00656
           else:
            if span <= 0.54816:
             score += -0.054
            else:
             score += -0.226
          else:
           if logit_rel <= -0.10074:
            score += -0.0216
           else:
            if expected3 <= 0.99815:
             score += 0.0366
            else:
             score += -0.0697
        else:
         if sibling_length <= 151.42:
          if page_blocks <= 108:
           if chance1 <= 0.38105:
            score += -0.167
           else:
            score += 0.0429
          else:
           if page_blocks <= 289:
            if part_link_density <= 0.061654:
             score += 0.106
            else:
             score += 0.0221
           else:
            score += 0.0117
         else:
          if expected2 <= 0.80722:
           if siblings <= 74:
            if sibling_chance <= 1.0631:
             score += 0.005
            else:
             score += -0.0966
           else:
            if sibling_length <= 245.63:
             score += -0.156
            else:
             score += 0.0123
          else:
           if from_first <= 50:
            score += 0.0785
           else:
            if sibling_length <= 155.72:
             score += -0.223
            else:
             score += 0.00827
       if copies <= 2:
        if core_share <= 0.96907:
         if core_share <= 0.96202:
          if core_share <= 0.95372:
           if core_depth <= 4:
            if level <= 0.91673:
             score += -0.0227
            else:
             score += -0.234
           else:
            if level <= 0.30579:
             score += 0.0444
            else:
             score += -0.000781
          else:
           if genre <= 0:
            if in_core5 <= 0:
             score += -0.0423
            else:
             score += 0.102
           else:
            if page_chance <= 0.60956:
             score += -0.0876
            else:
             score += 0.0614
         else:
          if part_link_density <= 0.080502:
           if near5 <= 0.79077:
            if core_share <= 0.96393:
             score += -0.349
            else:
             score += -0.142
           else:
            score += -0.0176
          else:
           if genre <= 2:
            if logit_rel <= -0.20489:
             score += -0.0189
            else:
             score += 0.0833
           else:
            score += -0.195
        else:
         if part_share <= 0.35686:
          if part_link_density <= 0.029142:
           score += 0.0341
          else:
           if span <= 0.68359:
            if share1 <= 0.014689:
             score += -0.0213
            else:
             score += 0.0344
           else:
            if core_depth <= 11:
             score += -0.00926
            else:
             score += -0.141
         else:
          if expected_before <= 0.57228:
           if page_chance <= 0.4429:
            score += -0.121
           else:
            score += 0.044
          else:
           score += -0.138
       else:
        if span <= 0.92496:
         score += -0.0331
        else:
         score += 0.132
       if span <= 0.92496:
        if copies <= 1:
         if from_first <= 9:
          if expected_after <= 0.9265:
           if share1 <= 0.25984:
            if expected2 <= 0.99794:
             score += 0.0188
            else:
             score += -0.118
           else:
            if link_density3 <= 0.74575:
             score += 0.0735
            else:
             score += -0.0808
          else:
           if in_description <= -1:
            if near5 <= 0.60611:
             score += -0.072
            else:
             score += -0.00771
           else:
            if page_chars <= 6417:
             score += -0.0377
            else:
             score += 0.0161
         else:
          if span <= 0.38829:
           if core_depth <= 18:
            if page_chars <= 19028:
             score += -0.0277
            else:
             score += 0.0243
           else:
            if expected2 <= 0.80722:
             score += -0.268
            else:
             score += 0.0449
          else:
           if link_density3 <= 0.90848:
            if span <= 0.72043:
             score += 0.0166
            else:
             score += -0.0187
           else:
            if in_core5 <= 0:
             score += 0.217
            else:
             score += 0.0433
        else:
         if chance1 <= 0.799:
          if logit_rel <= -2.7028:
           if expected_before <= 0.87013:
            if tag <= 5:
             score += -0.00672
            else:
             score += 0.0598
           else:
            score += -0.046
          else:
           if part_share <= 0.83956:
            score += -0.0234
           else:
            score += 0.114
         else:
          score += -0.0655
       else:
        if chance1 <= 0.94447:
         score += 0.0847
        else:
         score += -0.105
       if length <= 858:
        if expected_after <= 0.015627:
         if genre <= 0:
          if expected_after <= 1e-35:
           score += -0.104
          else:
           if blocks3 <= 20:
            if core_share <= 0.65032:
             score += 0.112
            else:
             score += 0.0137
           else:
            if near5 <= 0.21179:
             score += -0.0565
            else:
             score += 0.000685
         else:
          if part_share <= 0.093513:
           if genre <= 2:
            if expected2 <= 0.97838:
             score += -0.142
            else:
             score += -0.0459
           else:
            if logit_rel <= -0.88957:
             score += 0.089
            else:
             score += -0.0458
          else:
           score += 0.0494
        else:
         if length <= 2:
          if page_blocks <= 1360:
           score += -0.108
          else:
           if part_share <= 0.023208:
            score += -0.0254
           else:
            score += 0.063
         else:
          if expected_after <= 0.96837:
           if expected_before <= 0.33042:
            if length <= 241:
             score += 0.00986
            else:
             score += 0.0428
           else:
            if blocks3 <= 5:
             score += 0.0449
            else:
             score += -0.00206
          else:
           if length <= 26:
            if page_chars <= 37250:
             score += -0.082
            else:
             score += -0.00371
           else:
            if logit_rel <= -3.0236:
             score += 0.0211
            else:
             score += -0.028
       else:
        if expected_after <= 0.11556:
         score += 0.0455
        else:
         if level <= 0.83283:
          score += -0.1
         else:
          score += -0.00264
       if siblings <= 34:
        if level <= 0.80541:
         score += 0.00601
        else:
         if page_blocks <= 775:
          if level <= 0.81461:
           if core_share <= 0.98921:
            if logit_rel <= -0.048325:
             score += -0.0521
            else:
             score += 0.0778
           else:
            if part_link_density <= 0.0039201:
             score += -0.306
            else:
             score += -0.0484
          else:
           if page_blocks <= 595:
            if logit_rel <= 0.38071:
             score += -0.0156
            else:
             score += 0.0266
           else:
            score += 0.0719
         else:
          if span <= 0.84756:
           score += -0.147
          else:
           score += 0.0889
       else:
        if page_chance <= 0.72113:
         if page_chance <= 0.64214:
          if chance1 <= 0.38105:
           if sibling_length <= 263.31:
            if page_blocks <= 115:
             score += -0.138
            else:
             score += 0.00172
           else:
            score += -0.147
          else:
           score += 0.0434
         else:
          if chance2 <= 0.96794:
           if level <= 0.7779:
            score += -0.0918
           else:
            if page_blocks <= 809:
             score += 0.0389
            else:
             score += -0.118
          else:
           if page_chance <= 0.71336:
            score += -0.0653
           else:
            score += -0.327
        else:
         if blocks3 <= 176:
          if sibling_length <= 15.015:
           score += -0.0871
          else:
           score += 0.0843
         else:
          if page_blocks <= 248:
           if core_depth <= 11:
            score += -0.0201
           else:
            score += -0.282
          else:
           score += 0.0347
       if tag <= 13:
        if page_blocks <= 414:
         if page_chars <= 17416:
          if prose1 <= 0.33911:
           if share1 <= 0.90046:
            if near1 <= 0.19248:
             score += -0.0311
            else:
             score += 0.0141
           else:
            score += -0.171
          else:
           if sibling_length <= 434.7:
            if near1 <= 0.95564:
             score += 0.036
            else:
             score += -0.0705
           else:
            score += -0.0657
         else:
          if share1 <= 0.97198:
           score += 0.0536
          else:
           score += -0.108
        else:
         score += -0.00968
       else:
        if share1 <= 0.051203:
         if sibling_length <= 88.923:
          if expected2 <= 0.28135:
           score += 0.0241
          else:
           score += -0.0647
         else:
          if sibling_length <= 245.63:
           if length <= 371:
            score += -0.0374
           else:
            score += -0.12
          else:
           if page_blocks <= 414:
            if page_blocks <= 189:
             score += 0.0561
            else:
             score += -0.0485
           else:
            score += 0.0496
        else:
         if blocks3 <= 40:
          if sibling_length <= 112.07:
           score += -0.0613
          else:
           if expected2 <= 0.18367:
            score += -0.003
           else:
            score += 0.0724
         else:
          if expected_after <= 0.12313:
           score += -0.0437
          else:
           if part_blocks <= 6:
            if sibling_length <= 366.09:
             score += 0.0072
            else:
             score += -0.152
           else:
            if length <= 107:
             score += -0.0385
            else:
             score += 0.0265
       if genre <= 0:
        if blocks3 <= 847:
         if part_blocks <= 595:
          if near5 <= 0.14293:
           score += -0.0244
          else:
           if core_share <= 0.57725:
            if page_chars <= 19330:
             score += 0.014
            else:
             score += 0.103
           else:
            if expected2 <= 0.96926:
             score += -0.0023
            else:
             score += 0.0232
         else:
          if part_link_density <= 0.01013:
           score += -0.158
          else:
           if core_share <= 0.51102:
            score += -0.118
           else:
            score += 0.0749
        else:
         score += -0.0808
       else:
        if core_share <= 0.99402:
         if expected3 <= 0.99279:
          if sibling_length <= 245.63:
           if sibling_chance <= 1.0166:
            if share1 <= 0.021043:
             score += -0.027
            else:
             score += 0.021
           else:
            if expected2 <= 0.96563:
             score += -0.0869
            else:
             score += 0.0992
          else:
           if expected3 <= 0.20574:
            score += 0.114
           else:
            if chance1 <= 0.85197:
             score += -0.071
            else:
             score += 0.0598
         else:
          if expected3 <= 0.99877:
           if sibling_chance <= 0.76444:
            score += -0.00391
           else:
            if part_blocks <= 176:
             score += -0.179
            else:
             score += -0.0328
          else:
           score += 0.0236
        else:
         if part_blocks <= 29:
          score += 0.0714
         else:
          if sibling_chance <= 0.8032:
           if sibling_chance <= 0.66193:
            score += -0.00998
           else:
            score += -0.164
          else:
           score += 0.0384
       if -3.5 <= score <= 3.5:
        if part_blocks <= 2:
         if level <= 0.50839:
          score += -0.158
         else:
          if core_depth <= 12:
           if core_share <= 0.99421:
            if chance2 <= 1.026:
             if chance2 <= 0.90603:
              score += 0.0186
             else:
              score += -0.0841
            else:
             score += 0.045
           else:
            score += 0.048
          else:
           score += 0.0697
        else:
         if page_chance <= 0.79149:
          if page_chance <= 0.77435:
           if span <= 0.92496:
            if core_depth <= 15:
             if tag <= 13:
              score += 0.00744
             else:
              score += -0.00824
            else:
             if span <= 0.035451:
              score += 0.0318
             else:
              score += -0.0953
           else:
            score += 0.0892
          else:
           if core_share <= 0.95088:
            if from_h1 <= 78:
             score += 0.00823
            else:
             score += -0.184
           else:
            if logit_rel <= -0.82978:
             if prose1 <= 0.46704:
              score += 0.0244
             else:
              score += -0.134
            else:
             if link_density3 <= 0.099884:
              score += 0.105
             else:
              score += -0.069
         else:
          if page_chance <= 0.81377:
           score += 0.0775
          else:
           if link_density3 <= 0.1514:
            if sibling_length <= 263.31:
             if sibling_length <= 42.703:
              score += -0.0261
             else:
              score += 0.055
            else:
             if blocks3 <= 103:
              score += 0.0508
             else:
              score += -0.056
           else:
            if link_density3 <= 0.19064:
             score += -0.281
            else:
             score += 0.00463
        if part_share <= 0.83956:
         if part_share <= 0.61605:
          if sibling_length <= 14.014:
           if from_first <= -1:
            if part_blocks <= 398:
             if core_depth <= 6:
              score += -0.0412
             else:
              score += -0.0938
            else:
             if from_first <= -961:
              score += 0.0891
             else:
              score += -0.0166
           else:
            if page_blocks <= 1088:
             if expected1 <= 0.0085808:
              score += -0.0351
             else:
              score += 0.025
            else:
             if sibling_length <= 7.6225:
              score += 0.0929
             else:
              score += 0.00557
          else:
           if page_chars <= 67564:
            if link_density3 <= 0.030509:
             if page_blocks <= 309:
              score += 0.0361
             else:
              score += -0.0119
            else:
             if link_density3 <= 0.041119:
              score += -0.03
             else:
              score += 0.00293
           else:
            if from_first <= 109:
             if level <= 0.83511:
              score += -0.00835
             else:
              score += 0.13
            else:
             if link_density3 <= 0.037725:
              score += -0.112
             else:
              score += -0.00278
         else:
          if chance2 <= 0.93319:
           if page_chars <= 19330:
            if part_blocks <= 298:
             score += -0.0919
            else:
             if chance1 <= 0.1395:
              score += 0.0179
             else:
              score += 0.16
           else:
            score += -0.137
          else:
           score += 0.0501
        else:
         if level <= 0.42349:
          if expected2 <= 0.10724:
           score += 0.158
          else:
           score += 0.0347
         else:
          score += -0.000914
        if length <= 858:
         if level <= 0.89051:
          if from_h1 <= -2:
           if from_h1 <= -872:
            score += -0.00708
           else:
            if from_first <= 3:
             score += -0.0988
            else:
             score += 0.064
          else:
           if length <= 431:
            score += 0.0103
           else:
            if from_first <= 12:
             score += 0.0369
            else:
             if part_link_density <= 0.040647:
              score += -0.0716
             else:
              score += -0.00975
         else:
          if prose1 <= 0.84667:
           if page_blocks <= 175:
            if part_link_density <= 0.065351:
             if near1 <= 0.93119:
              score += -0.0436
             else:
              score += 0.0887
            else:
             if expected2 <= 0.98937:
              score += -0.111
             else:
              score += 0.014
           else:
            if span <= 0.77478:
             if span <= 0.56953:
              score += -0.0156
             else:
              score += 0.047
            else:
             if span <= 0.84756:
              score += -0.141
             else:
              score += 0.0567
          else:
           if link_density3 <= 0.28075:
            if span <= 0.30588:
             score += 0.0508
            else:
             if in_body <= -1:
              score += -0.0798
             else:
              score += 0.00868
           else:
            if prose1 <= 0.89944:
             score += 0.0527
            else:
             score += -0.141
        else:
         if prose1 <= 0.1142:
          score += 0.0244
         else:
          if part_link_density <= 0.014889:
           score += -0.123
          else:
           if page_blocks <= 244:
            score += 0.0165
           else:
            score += -0.0768
        if page_chars <= 17416:
         if page_chars <= 15342:
          if from_first <= 12:
           if sibling_length <= 42.703:
            if part_blocks <= 595:
             score += -0.0267
            else:
             score += 0.111
           else:
            if part_blocks <= 3:
             if expected3 <= 0.92967:
              score += 0.0504
             else:
              score += -0.062
            else:
             if expected_after <= 0.7168:
              score += 0.0567
             else:
              score += 0.0167
          else:
           if sibling_length <= 68.025:
            score += 0.00954
           else:
            if sibling_chance <= 0.98108:
             if chance1 <= 0.92188:
              score += -0.0326
             else:
              score += -0.135
            else:
             if page_blocks <= 355:
              score += 0.00668
             else:
              score += -0.0791
         else:
          if chance_rel <= 0.79077:
           score += -0.0137
          else:
           if prose1 <= 0.84667:
            if page_chars <= 17021:
             score += -0.0959
            else:
             score += -0.265
           else:
            score += -0.0322
        else:
         if genre <= 2:
          if share1 <= 0.97198:
           if expected3 <= 0.99834:
            if blocks3 <= 44:
             if page_blocks <= 221:
              score += -0.113
             else:
              score += 0.0413
            else:
             if from_first <= 159:
              score += 0.0134
             else:
              score += -0.0285
           else:
            score += 0.054
          else:
           score += -0.0578
         else:
          if in_core7 <= 0:
           score += 0.1
          else:
           if sibling_length <= 531.66:
            score += -0.0467
           else:
            score += -0.217
        if copies <= 50:
         if siblings <= 34:
          if copies <= 1:
           if in_description <= 0:
            if tag <= 13:
             if tag <= 10:
              score += -0.00522
             else:
              score += 0.0426
            else:
             if siblings <= 3:
              score += -0.0328
             else:
              score += 0.000205
           else:
            if expected_after <= 0.83273:
             score += 0.157
            else:
             if expected1 <= 0.068942:
              score += 0.0445
             else:
              score += -0.0563
          else:
           if chance1 <= 0.3083:
            score += 0.00813
           else:
            if length <= 31:
             score += 0.00495
            else:
             score += -0.0555
         else:
          if page_chance <= 0.72113:
           if page_chance <= 0.64214:
            if chance1 <= 0.38105:
             if sibling_length <= 185.99:
              score += 0.000334
             else:
              score += -0.0897
            else:
             if sibling_length <= 191.23:
              score += 0.0619
             else:
              score += -0.0103
           else:
            if link_density3 <= 0.092623:
             if link_density3 <= 0.0091691:
              score += 0.0435
             else:
              score += -0.0731
            else:
             score += 0.0511
          else:
           if blocks3 <= 176:
            if sibling_length <= 15.015:
             score += -0.0789
            else:
             score += 0.0771
           else:
            if page_blocks <= 244:
             if part_link_density <= 0.090044:
              score += -0.00894
             else:
              score += -0.25
            else:
             if page_chars <= 43774:
              score += 0.073
             else:
              score += -0.0104
        else:
         score += -0.0887
        if genre <= 0:
         if span <= 0.13859:
          if part_blocks <= 3:
           if span <= 0.088159:
            score += -0.0228
           else:
            score += -0.138
          else:
           score += -0.00217
         else:
          if span <= 0.66754:
           if tag <= 13:
            if part_blocks <= 267:
             score += 0.0495
            else:
             if sibling_chance <= 0.053942:
              score += 0.0837
             else:
              score += -0.0879
           else:
            if sibling_chance <= 0.94208:
             if span <= 0.47303:
              score += -0.0609
             else:
              score += 0.0565
            else:
             if core_share <= 0.98473:
              score += 0.0433
             else:
              score += -0.0315
          else:
           score += -0.00734
        else:
         if blocks3 <= 274:
          if blocks3 <= 226:
           if genre <= 1:
            if from_first <= 14:
             if length <= 135:
              score += -0.0176
             else:
              score += 0.0699
            else:
             if tag <= 8:
              score += -0.12
             else:
              score += -0.0315
           else:
            if part_blocks <= 101:
             if sibling_length <= 284.65:
              score += 0.00551
             else:
              score += 0.0863
            else:
             if page_chars <= 18156:
              score += -0.0646
             else:
              score += 0.00705
          else:
           if core_share <= 0.92684:
            score += -0.189
           else:
            score += -0.00383
         else:
          if part_share <= 0.20968:
           if span <= 0.74307:
            score += 0.0121
           else:
            score += 0.0978
          else:
           score += -0.0465
        if core_share <= 1.0:
         if length <= 2:
          score += -0.0833
         else:
          if siblings <= 23:
           if core_share <= 0.99041:
            if core_share <= 0.98921:
             if share1 <= 0.91416:
              score += -0.00419
             else:
              score += -0.0879
            else:
             if page_blocks <= 309:
              score += -0.0253
             else:
              score += -0.214
           else:
            if tag <= 5:
             if link_density3 <= 0.0046468:
              score += -0.102
             else:
              score += 0.00391
            else:
             if core_share <= 0.99828:
              score += 0.0548
             else:
              score += -0.000638
          else:
           if expected3 <= 0.37114:
            if expected2 <= 0.080119:
             if part_link_density <= 0.97247:
              score += 0.00102
             else:
              score += 0.109
            else:
             if chance_rel <= 1.1173:
              score += -0.081
             else:
              score += 0.0667
           else:
            if siblings <= 50:
             if expected_after <= 0.064845:
              score += -0.0281
             else:
              score += 0.0529
            else:
             if siblings <= 58:
              score += -0.0495
             else:
              score += 0.0117
        else:
         if link_density3 <= 0.036413:
          if from_first <= -8:
           score += -0.0481
          else:
           if page_chars <= 13635:
            score += 0.0982
           else:
            score += -0.0122
         else:
          if siblings <= 13:
           if page_chars <= 14169:
            if link_density3 <= 0.37817:
             score += -0.0344
            else:
             score += 0.0788
           else:
            score += -0.103
          else:
           score += -0.144
        if in_description <= 0:
         if page_chars <= 3467:
          if from_first <= -8:
           if part_blocks <= 53:
            if expected1 <= 0.06184:
             score += 0.0763
            else:
             score += -0.0373
           else:
            score += -0.08
          else:
           if level <= 0.60602:
            score += 0.125
           else:
            if from_first <= 7:
             score += 0.0579
            else:
             if span <= 0.35277:
              score += -0.052
             else:
              score += 0.133
         else:
          if from_h1 <= -1:
           if expected1 <= 0.89779:
            if part_blocks <= 9:
             if core_depth <= 7:
              score += 0.0542
             else:
              score += -0.0559
            else:
             if in_description <= -1:
              score += -0.0898
             else:
              score += -0.0167
           else:
            if in_description <= -1:
             score += 0.0793
            else:
             score += -0.0088
          else:
           if core_depth <= 8:
            if page_chars <= 17416:
             if page_chars <= 15065:
              score += -0.00796
             else:
              score += -0.0726
            else:
             if level <= 0.42349:
              score += -0.0835
             else:
              score += 0.0149
           else:
            if level <= 0.88435:
             if genre <= 1:
              score += 0.0403
             else:
              score += -0.0175
            else:
             if level <= 0.88605:
              score += -0.257
             else:
              score += -0.00846
        else:
         if page_chars <= 5446:
          score += -0.0247
         else:
          if chance1 <= 0.87087:
           score += 0.0765
          else:
           score += -0.0199
        if -3.5 <= score <= 3.5:
         if link_density3 <= 0.067858:
          if page_blocks <= 52:
           score += 0.0906
          else:
           if length <= 858:
            if level <= 0.42349:
             if page_blocks <= 315:
              if link_density3 <= 1e-35:
               score += -0.0682
              else:
               score += 0.0939
             else:
              score += -0.0921
            else:
             if page_blocks <= 1423:
              if level <= 0.69862:
               score += 0.0342
              else:
               score += 0.00635
             else:
              score += -0.123
           else:
            score += -0.0569
         else:
          if page_chance <= 0.20649:
           if core_share <= 0.97695:
            if core_share <= 0.81827:
             if logit_rel <= -3.0747:
              score += -0.0703
             else:
              score += 0.0211
            else:
             if from_first <= 11:
              score += 0.0451
             else:
              score += 0.149
           else:
            score += -0.0898
          else:
           if near5 <= 0.70071:
            if part_link_density <= 0.16716:
             if from_first <= -8:
              score += 0.0475
             else:
              if length <= 235:
               score += -0.0299
              else:
               score += -0.102
            else:
             if sibling_length <= 215.61:
              score += -0.0179
             else:
              if level <= 0.7779:
               score += 0.0879
              else:
               score += -0.00473
           else:
            if chance2 <= 0.80179:
             score += 0.0448
            else:
             if level <= 0.88187:
              if part_link_density <= 0.021152:
               score += 0.0696
              else:
               score += 0.000757
             else:
              if near1 <= 0.97563:
               score += -0.0352
              else:
               score += 0.0529
         if sibling_chance <= 1.1287:
          if sibling_chance <= 1.0907:
           if chance2 <= 1.0146:
            if logit_rel <= -0.048325:
             if level <= 0.90173:
              if share1 <= 0.0554:
               score += 0.00877
              else:
               score += -0.00966
             else:
              if prose1 <= 0.5737:
               score += -0.00389
              else:
               score += -0.0429
            else:
             if sibling_length <= 305.93:
              if blocks3 <= 159:
               score += 0.0208
              else:
               score += -0.0163
             else:
              if link_density3 <= 0.28075:
               score += 0.069
              else:
               score += -0.0616
           else:
            if part_share <= 0.36799:
             if part_share <= 0.085586:
              if from_h1 <= 38:
               score += -0.0644
              else:
               score += 0.0065
             else:
              if level <= 0.90173:
               score += 0.00719
              else:
               score += 0.0991
            else:
             score += -0.0796
          else:
           if copies <= 1:
            if chance2 <= 0.59381:
             score += -0.0712
            else:
             score += 0.0778
           else:
            score += -0.0844
         else:
          if sibling_chance <= 1.1762:
           if from_first <= 26:
            if sibling_length <= 141.16:
             score += -0.122
            else:
             score += 0.0618
           else:
            if sibling_length <= 200.32:
             if blocks3 <= 11:
              score += -0.164
             else:
              score += 0.0538
            else:
             score += -0.135
          else:
           if from_first <= 0:
            if sibling_length <= 204.85:
             score += -0.0216
            else:
             score += -0.178
           else:
            score += 0.0278
         if tag <= 13:
          if expected2 <= 0.9993:
           if share1 <= 0.0092073:
            score += -0.00662
           else:
            score += 0.0148
          else:
           if page_chars <= 35441:
            if from_first <= -6:
             score += -0.0898
            else:
             if level <= 0.82937:
              score += 0.0894
             else:
              score += -0.0487
           else:
            score += -0.145
         else:
          if logit_rel <= -1.6164:
           if blocks3 <= 18:
            if page_chars <= 7339:
             if near1 <= 0.17581:
              if expected2 <= 0.011772:
               score += -0.00665
              else:
               score += 0.26
             else:
              score += 0.00356
            else:
             score += -0.0128
           else:
            score += -0.0501
          else:
           if near5 <= 0.85939:
            if part_share <= 0.28082:
             if page_chars <= 35441:
              if siblings <= 75:
               score += -0.0135
              else:
               score += -0.108
             else:
              if from_first <= 0:
               score += -0.0919
              else:
               score += 0.0533
            else:
             if blocks3 <= 17:
              score += 0.0846
             else:
              if prose1 <= 0.75874:
               score += 0.0441
              else:
               score += -0.0268
           else:
            if logit_rel <= -0.36633:
             if level <= 0.93702:
              score += 0.0108
             else:
              if siblings <= 27:
               score += -0.153
              else:
               score += 0.000587
            else:
             if in_body <= -1:
              score += -0.0461
             else:
              if part_blocks <= 8:
               score += -0.00385
              else:
               score += 0.0486
         if page_blocks <= 69:
          if near5 <= 0.43314:
           if sibling_length <= 185.99:
            score += -0.0639
           else:
            score += 0.0664
          else:
           score += 0.0513
         else:
          if from_h1 <= -2:
           if from_h1 <= -872:
            if core_depth <= 16:
             if expected_before <= 0.44516:
              if part_link_density <= 0.38611:
               score += 0.0475
              else:
               score += -0.0217
             else:
              if near5 <= 0.13494:
               score += -0.0924
              else:
               score += -0.01
            else:
             if page_chance <= 0.50721:
              if sibling_length <= 195.38:
               score += -0.0491
              else:
               score += 0.109
             else:
              if chance2 <= 1.026:
               score += -0.0878
              else:
               score += -0.304
           else:
            score += -0.0776
          else:
           if page_chance <= 0.034258:
            if link_density3 <= 1.0491:
             if page_chars <= 14734:
              score += 0.132
             else:
              score += 0.0167
            else:
             if tag <= 10:
              score += -0.139
             else:
              score += 0.0959
           else:
            if from_h1 <= 78:
             if logit_rel <= -0.36633:
              if tag <= 13:
               score += 0.0131
              else:
               score += -0.0242
             else:
              if expected_before <= 0.90063:
               score += 0.0297
              else:
               score += -0.0603
            else:
             if page_blocks <= 255:
              if link_density3 <= 0.030509:
               score += 0.0204
              else:
               score += -0.0473
             else:
              if page_blocks <= 309:
               score += 0.0447
              else:
               score += -0.00698
         if copies <= 3:
          if sibling_length <= 6.0179:
           score += -0.0607
          else:
           if expected_after <= 0.0014018:
            if share1 <= 0.023335:
             if page_chars <= 16746:
              score += 0.0635
             else:
              score += -0.0396
            else:
             score += -0.0702
           else:
            if prose1 <= 0.97636:
             if prose1 <= 0.96888:
              if chance_rel <= 0.70287:
               score += 0.00833
              else:
               score += -0.00456
             else:
              if sibling_length <= 531.66:
               score += -0.0234
              else:
               score += -0.168
            else:
             if page_blocks <= 115:
              if logit_rel <= -1.8001:
               score += -0.0697
              else:
               score += 0.102
             else:
              if page_blocks <= 137:
               score += -0.0733
              else:
               score += 0.0152
         else:
          if prose1 <= 0.75874:
           if tag <= 9:
            if page_chance <= 0.019282:
             score += 0.0904
            else:
             if page_chars <= 29841:
              if page_chance <= 0.51279:
               score += -0.0784
              else:
               score += -0.0121
             else:
              if part_blocks <= 53:
               score += -0.0487
              else:
               score += 0.0494
           else:
            if page_chars <= 11576:
             if page_chars <= 5098:
              score += 0.0885
             else:
              score += -0.0685
            else:
             if share1 <= 0.0030887:
              if expected3 <= 0.010772:
               score += 0.0687
              else:
               score += -0.0531
             else:
              score += 0.0894
          else:
           if page_chars <= 32923:
            score += -0.126
           else:
            score += 0.0108
         if page_blocks <= 775:
          if part_blocks <= 595:
           if sibling_length <= 13.644:
            score += -0.0297
           else:
            if part_blocks <= 104:
             if span <= 0.38829:
              if page_chance <= 0.71721:
               score += -0.00583
              else:
               score += 0.0463
             else:
              if page_blocks <= 42:
               score += 0.131
              else:
               score += 0.0163
            else:
             if part_blocks <= 199:
              if part_share <= 0.57798:
               score += -0.0156
              else:
               score += -0.121
             else:
              if expected_after <= 0.27266:
               score += -0.0227
              else:
               score += 0.0224
          else:
           score += 0.0709
         else:
          if part_link_density <= 0.01013:
           if core_depth <= 6:
            score += 0.0298
           else:
            if from_h1 <= 227:
             score += -0.0242
            else:
             score += -0.146
          else:
           if page_chance <= 0.37318:
            if tag <= 5:
             if chance1 <= 0.049269:
              score += -0.105
             else:
              score += 0.00298
            else:
             if core_depth <= 6:
              if from_h1 <= 121:
               score += 0.0485
              else:
               score += -0.122
             else:
              if expected_after <= 0.69596:
               score += 0.119
              else:
               score += 0.00745
           else:
            if page_blocks <= 1088:
             if part_blocks <= 422:
              score += -0.0229
             else:
              score += -0.0985
            else:
             if part_link_density <= 0.28841:
              score += 0.0665
             else:
              if from_h1 <= 855:
               score += 0.0344
              else:
               score += -0.0928
         if copies <= 50:
          if expected3 <= 0.37114:
           if expected2 <= 0.080119:
            if page_blocks <= 241:
             if level <= 0.80894:
              score += 0.00562
             else:
              score += -0.0488
            else:
             if level <= 0.83511:
              if level <= 0.80894:
               score += 0.00556
              else:
               score += -0.0499
             else:
              if chance2 <= 0.88523:
               score += 0.0115
              else:
               score += 0.1
           else:
            if page_blocks <= 322:
             if genre <= 1:
              if from_h1 <= 141:
               score += -0.0291
              else:
               score += 0.117
             else:
              score += 0.0771
            else:
             if level <= 0.69033:
              if chance2 <= 0.73375:
               score += -0.0983
              else:
               score += 0.022
             else:
              if copies <= 1:
               score += -0.138
              else:
               score += 0.00951
          else:
           if blocks3 <= 27:
            if level <= 0.51563:
             score += -0.0507
            else:
             score += 0.0451
           else:
            if chance2 <= 1.0146:
             if expected_after <= 0.12313:
              if genre <= 0:
               score += 0.000649
              else:
               score += -0.0418
             else:
              if in_body <= 0:
               score += 0.00655
              else:
               score += 0.0854
            else:
             if level <= 0.91673:
              if expected_after <= 0.4095:
               score += -0.0496
              else:
               score += 0.0203
             else:
              if level <= 0.94219:
               score += -0.165
              else:
               score += 0.0082
         else:
          score += -0.0833
         if sibling_chance <= 1.1287:
          if logit_rel <= 0.80606:
           if chance1 <= 0.98656:
            if page_chars <= 62005:
             if page_chars <= 59486:
              if prose1 <= 0.95218:
               score += -0.00088
              else:
               score += 0.0179
             else:
              score += 0.107
            else:
             if from_h1 <= 117:
              if near1 <= 0.87307:
               score += 0.0804
              else:
               score += -0.057
             else:
              score += -0.0851
           else:
            if page_blocks <= 298:
             if part_share <= 0.067257:
              score += -0.225
             else:
              score += -0.0456
            else:
             score += 0.0661
          else:
           if near1 <= 0.91256:
            if blocks3 <= 11:
             score += 0.0628
            else:
             if page_chars <= 28544:
              score += -0.0339
             else:
              score += 0.0432
           else:
            if from_h1 <= 361:
             if expected2 <= 0.83979:
              if expected3 <= 0.98322:
               score += 0.0744
              else:
               score += -0.0502
             else:
              score += 0.104
            else:
             score += -0.0323
         else:
          if page_chance <= 0.60956:
           if expected3 <= 0.060154:
            if page_blocks <= 547:
             score += -0.16
            else:
             score += 0.00677
           else:
            if from_first <= -72:
             score += -0.0773
            else:
             if from_h1 <= 767:
              if page_chars <= 7339:
               score += 0.071
              else:
               score += 0.00666
             else:
              score += -0.102
          else:
           if blocks3 <= 243:
            score += -0.16
           else:
            score += -0.0142
     scores[index] = score
